package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What may be typed into an input cell; anything else is refused with a message. */
public final class InputRule {
  private InputRule() {}

  public static void set(XSSFCell cell, Cell.Input input) {
    DataValidationHelper helper = cell.getSheet().getDataValidationHelper();
    String least = PlainNumber.of(input.least());
    String most = PlainNumber.of(input.most());
    DataValidationConstraint between =
        input.whole()
            ? helper.createIntegerConstraint(OperatorType.BETWEEN, least, most)
            : helper.createDecimalConstraint(OperatorType.BETWEEN, least, most);
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    DataValidation rule =
        helper.createValidation(between, new CellRangeAddressList(row, row, column, column));
    String numbers =
        (input.whole() ? "a whole number from " : "a number from ") + least + " to " + most;
    rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
    rule.setShowErrorBox(true);
    rule.createErrorBox("Not accepted", "Type " + numbers + ".");
    rule.setShowPromptBox(true);
    rule.createPromptBox("Input", "You may change this cell: " + numbers + ".");
    cell.getSheet().addValidationData(rule);
  }
}
