import type pg from 'pg'

/** In which columns of the whole database this text stands: jobs and what the migrations keep included. */
export async function columnsWith(pool: pg.Pool, words: string): Promise<string[]> {
  const columns = await pool.query<{ table: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, format('%I', c.column_name) as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
       and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY')
     order by 1, 2`,
  )
  const found: string[] = []
  for (const { table, column } of columns.rows) {
    const rows = await pool.query(
      `select 1 from ${table} where position($1 in ${column}::text) > 0 limit 1`,
      [words],
    )
    if (rows.rowCount) found.push(`${table}.${column}`)
  }
  return found
}
