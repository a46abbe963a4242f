import { testServers } from '@tinhso/testing';
import { createConnection } from 'mysql2/promise';

/** A database of this suite's own, empty. @returns its address */
export async function freshDatabase(): Promise<string> {
  const url = new URL(testServers().admin);
  const name = `matrix_${process.env.TEST_SLOT ?? 'ci'}_${process.env.JEST_WORKER_ID ?? '1'}`;
  const connection = await createConnection(url.href);
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.end();
  url.pathname = `/${name}`;
  return url.href;
}
