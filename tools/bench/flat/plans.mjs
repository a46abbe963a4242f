/** What a route asks the database: how many statements, and whether any of them walks through a whole table. */

/** Tables that are small whatever the province grows to. */
const SMALL = 5_000;

function* tablesOf(node) {
  if (Array.isArray(node)) for (const each of node) yield* tablesOf(each);
  else if (node && typeof node === 'object') {
    if (node.table?.table_name) yield node.table;
    for (const each of Object.values(node)) yield* tablesOf(each);
  }
}

/** @returns {Promise<string[]>} the statements of the app during a call, as text with their values */
export async function statementsOf(root, appUser, call) {
  await root.query("SET GLOBAL log_output = 'TABLE'");
  await root.query('TRUNCATE TABLE mysql.general_log');
  await root.query('SET GLOBAL general_log = ON');
  try {
    await call();
  } finally {
    await root.query('SET GLOBAL general_log = OFF');
  }
  const [rows] = await root.query(
    "SELECT CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log WHERE command_type IN ('Query', 'Execute') AND user_host LIKE ? ORDER BY event_time",
    [`${appUser}[%`],
  );
  return rows.map(({ text }) => text).filter((text) => !/^(START|BEGIN|COMMIT|ROLLBACK|SET|SELECT 1\b|SELECT VERSION)/i.test(text.trim()));
}

/** @returns {Promise<string[]>} one line for each walk through a table of more than a few thousand rows */
export async function wholeScans(database, statements) {
  const found = [];
  for (const text of statements.filter((each) => /^\s*\(?\s*(SELECT|WITH)\b/i.test(each))) {
    const [[row]] = await database.query(`EXPLAIN FORMAT=JSON ${text}`);
    for (const table of tablesOf(JSON.parse(Object.values(row)[0])))
      if (['ALL', 'index'].includes(table.access_type) && Number(table.rows) > SMALL && !String(table.table_name).startsWith('<'))
        // Reading an index in its order up to a limit is no scan: the lanes force the index and stop after a page.
        if (!(table.access_type === 'index' && /LIMIT/i.test(text)))
          found.push(`${table.table_name} (${table.rows} rows): ${text.slice(0, 200)}`);
  }
  return found;
}
