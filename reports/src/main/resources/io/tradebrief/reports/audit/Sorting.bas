' Sorts tables of a workbook as a plan says and writes the values of the cells that the plan watches.
'
' A line of the plan is a letter and numbers, all counted from 0:
'   T sheet first-column first-row last-column last-row   the body of the next table
'   W sheet column first-row last-row                     a run of cells outside the body
'   B column                                              a column of the body
'   G                                                     now sort this table
'
' A state in the result is: how the table lies (a column sorted by and a direction), then the number
' that each row of the body had at first, then the columns of the body, then the runs. Its parts
' are ended by character 30, the values within them by character 31, the state by character 29.

Sub Audit(book As String, plan As String, result As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc As Object
  doc = StarDesktop.loadComponentFromURL(book, "_blank", 0, hidden())
  Dim source As Integer
  source = FreeFile
  Open plan For Input As #source
  Dim target As Integer
  target = FreeFile
  Open result For Output As #target
  On Error GoTo Failed
  Dim entry As String, n, sheet As Object, body As Object, tags As Object
  Dim runs() As Object, columns() As Object, runCount As Long, columnCount As Long
  Do While Not EOF(source)
    Line Input #source, entry
    n = Split(entry, " ")
    Select Case n(0)
      Case "T"
        sheet = doc.Sheets.getByIndex(CLng(n(1)))
        body = sheet.getCellRangeByPosition(CLng(n(2)), CLng(n(3)), CLng(n(4)) + 1, CLng(n(5)))
        tags = sheet.getCellRangeByPosition(CLng(n(4)) + 1, CLng(n(3)), CLng(n(4)) + 1, CLng(n(5)))
        runCount = 0
        columnCount = 0
      Case "W"
        ReDim Preserve runs(runCount) As Object
        runs(runCount) = doc.Sheets.getByIndex(CLng(n(1))).getCellRangeByPosition(CLng(n(2)), CLng(n(3)), CLng(n(2)), CLng(n(4)))
        runCount = runCount + 1
      Case "B"
        ReDim Preserve columns(columnCount) As Object
        columns(columnCount) = body.getCellRangeByPosition(CLng(n(1)), 0, CLng(n(1)), body.Rows.Count - 1)
        columnCount = columnCount + 1
      Case "G"
        NumberRows(tags)
        doc.calculateAll()
        Look(doc, target, "as it was", tags, columns, columnCount, runs, runCount)
        Dim c As Long, direction As Integer
        For c = 0 To body.Columns.Count - 2
          For direction = 0 To 1
            SortBy(body, c, direction = 0)
            Look(doc, target, c & " " & direction, tags, columns, columnCount, runs, runCount)
            doc.UndoManager.undo()
          Next direction
        Next c
        If body.Rows.Count > 1 Then
          sheet.Rows.insertByIndex(tags.RangeAddress.StartRow + body.Rows.Count \ 2, 1)
          Look(doc, target, "with a row more", tags, columns, columnCount, runs, runCount)
          doc.UndoManager.undo()
        End If
        tags.clearContents(1)
    End Select
  Loop
  Finish(doc, source, target)
  Exit Sub
Failed:
  Print #target, "line " & Erl & " of the macro: " & Error
  Finish(doc, source, target)
End Sub

Sub Finish(doc As Object, source As Integer, target As Integer)
  Close #target
  Close #source
  If Not IsNull(doc) Then doc.close(True)
  StarDesktop.terminate()
End Sub

' Each row of the body carries the number it has at first, in the free column beside the table.
Sub NumberRows(tags As Object)
  Dim r As Long
  For r = 0 To tags.Rows.Count - 1
    tags.getCellByPosition(0, r).Value = r
  Next r
End Sub

Sub SortBy(body As Object, column As Long, ascending As Boolean)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = ascending
  Dim how(2) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  how(2).Name = "IsSortColumns"
  how(2).Value = False
  body.sort(how())
End Sub

' What a change touches is computed anew; all else is as the hard recalculation before it left it.
Sub Look(doc As Object, target As Integer, state As String, tags As Object, columns, columnCount As Long, runs, runCount As Long)
  doc.calculate()
  Print #target, state & Chr(30);
  WriteCells(target, tags)
  Dim i As Long
  For i = 0 To columnCount - 1
    WriteCells(target, columns(i))
  Next i
  For i = 0 To runCount - 1
    WriteCells(target, runs(i))
  Next i
  Print #target, Chr(29)
End Sub

Sub WriteCells(target As Integer, cells As Object)
  Dim data, r As Long
  data = cells.getDataArray()
  Dim values(UBound(data)) As String
  For r = 0 To UBound(data)
    values(r) = data(r)(0)
  Next r
  Print #target, Join(values, Chr(31)) & Chr(30);
End Sub
