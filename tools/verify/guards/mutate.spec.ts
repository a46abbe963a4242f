import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { mutate } from './mutate.mjs';

const ROOM = 'libs/probe/server/src/probe.ts';

/** What was found, and a function that evaluates the source with one of the mutants active. */
function probe(source: string, file = ROOM) {
  const { code, mutants } = mutate(source, file);
  const script = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  const run = (scope: Record<string, unknown>, active?: number): unknown => {
    const mutant = (id: string) => active !== undefined && mutants[active]?.id === id;
    // The switch stands on the global object of the running realm, as it does under Jest.
    return runInNewContext(script, { ...scope, mutant });
  };
  return { whats: mutants.map(({ what }) => what), lines: mutants.map(({ line }) => line), run };
}

describe('mutants', () => {
  it('let every comparison with an owner come out the permissive way', () => {
    const own = probe('row.ownerId === id && row.state === "ready"');
    expect(own.whats).toEqual(['owner is not compared']);
    const row = { ownerId: 'a', state: 'ready' };
    expect([own.run({ row, id: 'b' }), own.run({ row, id: 'b' }, 0)]).toEqual([false, true]);
    const other = probe('row.accountId !== accountIdOf(ctx)');
    const scope = { row: { accountId: 'a' }, ctx: {}, accountIdOf: () => 'b' };
    expect([other.run(scope), other.run(scope, 0)]).toEqual([true, false]);
  });

  it('take the reasons of a refusal away one by one, but not that there is nothing', () => {
    const refusal = probe("if (!row || row.ownerId !== id || !(await owns(ctx, row))) throw Problem.from(problems, 'not-found');");
    expect(refusal.whats).toEqual(['nobody is refused', 'nobody is refused']);
    expect(probe("if (!ofProvince) throw Problem.from(problems, 'forbidden');").whats).toEqual(['nobody is refused']);
    expect(probe("if (row.state !== 'ready') throw Problem.from(problems, 'file-not-ready');").whats).toEqual([]);
  });

  it('ask no question, and pass a gate', () => {
    const question = probe('const seen = owns(ctx, id); seen');
    expect([question.run({ owns: () => false, ctx: 0, id: 0 }), question.run({ owns: () => false, ctx: 0, id: 0 }, 0)]).toEqual([
      false,
      true,
    ]);
    const gate = probe('ownedBy(ctx, row)');
    const refuse = () => {
      throw new Error('not yours');
    };
    expect(() => gate.run({ ownedBy: refuse, ctx: 0, row: 7 })).toThrow('not yours');
    expect(gate.run({ ownedBy: refuse, ctx: 0, row: 7 }, 0)).toBe(7);
  });

  it('widen conditions in SQL without losing a parameter', () => {
    const sql = probe("query('SELECT id FROM t WHERE id = ? AND account_id = ? AND unit_id IN (?)')");
    const query = (text: string) => text;
    expect(sql.run({ query })).toBe('SELECT id FROM t WHERE id = ? AND account_id = ? AND unit_id IN (?)');
    expect(sql.run({ query }, 0)).toBe('SELECT id FROM t WHERE id = ? AND (account_id = ? OR TRUE) AND unit_id IN (?)');
    expect(sql.run({ query }, 1)).toBe('SELECT id FROM t WHERE id = ? AND account_id = ? AND 1 IN (1, ?)');
    expect(probe("query('UPDATE t SET account_id = ? WHERE id = ?')").whats).toEqual([]);
    const template = probe('`SELECT ${columns} FROM t WHERE d.owner_id = ? LIMIT ${n}`');
    expect(template.run({ columns: '*', n: 3 }, 0)).toBe('SELECT * FROM t WHERE (d.owner_id = ? OR TRUE) LIMIT 3');
  });

  it('leave the owner out of the criteria of a search, and not out of what is set', () => {
    const find = probe('manager.findOneBy(Row, { id, accountId })');
    const scope = { manager: { findOneBy: (_: unknown, where: object) => Object.keys(where).join() }, Row: 0, id: 1, accountId: 2 };
    expect([find.run(scope), find.run(scope, 0)]).toEqual(['id,accountId', 'id']);
    expect(probe('manager.find(Row, { where: { accountId }, order: { id: 1 } })').whats).toEqual(['not narrowed by accountId']);
    expect(probe('manager.update(Row, { id }, { accountId })').whats).toEqual([]);
  });

  it('let posts reach every field, where they are limited to some', () => {
    const reach = probe('posts.some((post) => post.here && (!post.fields || post.fields.includes(field)))');
    expect(reach.whats).toEqual(['everything is selected']);
    const scope = { posts: [{ here: true, fields: ['a'] }], field: 'b' };
    expect([reach.run(scope), reach.run(scope, 0)]).toEqual([false, true]);
  });

  it('let the guard select everything, condition by condition', () => {
    const guard = probe('posts.filter((p) => p.until > now && grants(p)).length', 'libs/platform/src/auth/policy.guard.ts');
    expect(guard.whats).toEqual(['everything is selected', 'everything is selected']);
    const scope = { posts: [{ until: 1 }, { until: 9 }], now: 5, grants: (p: { until: number }) => p.until === 1 };
    expect([guard.run(scope), guard.run(scope, 0), guard.run(scope, 1)]).toEqual([0, 1, 1]);
  });
});
