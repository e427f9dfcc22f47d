import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Bring in answers from a file',
  lead: 'If you have asked with another tool, the answers can become a round here. The round is closed at once.',
  instrument: 'Which statements were answered?',
  file: 'File with answers',
  file_hint: 'A CSV file with one row for each person who answered. At most 20 MB.',
  group: 'The column that shows the group',
  group_hint: 'Write what the heading says. Without it, everyone is shown together.',
  map: 'Key to the columns',
  map_hint: 'Optional. A file that shows which column belongs to which statement.',
  bring_in: 'Bring in',
  protected: 'Small groups are joined here too, and nobody can see any one person’s answers afterwards.',
  nothing_kept: 'Nothing has been brought in',
  errors: {
    missing: 'Choose a file.',
    too_many_sides: 'The column has more than twelve groups. Is it the right one?',
  },
  fault: {
    no_columns: f =>
      `No column is named after a statement. The columns in the file are: ${f.value}. Use a key.`,
    no_column: f => `The statement “${f.value}” has no column.`,
    column_twice: f => `Column “${f.column}”: another column stands for “${f.value}” already.`,
    unknown_column: f => `There is no column “${f.column}”. The columns in the file are: ${f.value}.`,
    value: f =>
      `Row ${f.row}, column “${f.column}”: “${f.value}” cannot be used. You can use ${f.min} to ${f.max}, the words of the scale, NA or nothing.`,
    width: f => `Row ${f.row} has ${f.value} columns, but the heading has ${f.wanted}.`,
    quote_never_closed: f => `Row ${f.row}: a quotation mark is opened and never closed.`,
    text_after_quote: f => `Row ${f.row}: there is text right after a closing quotation mark.`,
    row_too_long: f => `Row ${f.row} is longer than 1 MB. Is a quotation mark left open?`,
    not_utf8: f => `Row ${f.row}: the file is not UTF-8. Save it as “CSV UTF-8”.`,
    too_many_groups: f => `Column “${f.column}” has more than a thousand groups. Is it the right one?`,
    no_rows: () => 'There are no answers in the file.',
  },
}
