package it.sprint.warehouse.feed;

/** Text is taken as it stands. */
record StringCell(Column column) implements CellType {

  @Override
  public Object parse(String cell) {
    return cell;
  }

  @Override
  public Violation complaint(String cell) {
    throw new IllegalStateException("Every text is a text: " + column.name());
  }
}
