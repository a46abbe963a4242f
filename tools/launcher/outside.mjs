/** Questions to a database that somebody else runs. */

/**
 * Whether an outside database holds nothing yet. Demo people have well-known passwords, so they are put only where there is nothing.
 * @throws when the server cannot be reached, with its own reason
 */
export async function isEmptyDatabase(url) {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
  try {
    const [rows] = await connection.query('SELECT COUNT(*) AS tables FROM information_schema.tables WHERE table_schema = DATABASE()');
    return Number(rows[0].tables) === 0;
  } finally {
    await connection.end();
  }
}
