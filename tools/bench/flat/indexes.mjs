/** Fills a table without its secondary indexes and builds them afterwards by sorting, which is many times quicker than row by row. */
export async function withoutIndexes(database, table, work) {
  const [[{ 'Create Table': text }]] = await database.query(`SHOW CREATE TABLE ${table}`);
  const keys = text.split('\n').flatMap((line) => /^\s+((?:UNIQUE )?KEY `(\w+)` .*?),?$/.exec(line)?.slice(1, 3) ?? []);
  const pairs = Array.from({ length: keys.length / 2 }, (_, n) => ({ definition: keys[2 * n], name: keys[2 * n + 1] }));
  if (pairs.length === 0) return work();
  await database.query(`ALTER TABLE ${table} ${pairs.map(({ name }) => `DROP INDEX ${name}`).join(', ')}`);
  await work();
  await database.query(`ALTER TABLE ${table} ${pairs.map(({ definition }) => `ADD ${definition}`).join(', ')}`);
}
