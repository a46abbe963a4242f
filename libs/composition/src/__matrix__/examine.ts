import { newId } from '@tinhso/kernel';
import type { Caller } from './callers.js';
import { expectationOf, type Target } from './expectation.js';
import { bytesOf, problemOf, send, type Reply, type Request, type Route } from './http.js';
import { foreignIdsIn, missingFrom } from './leaks.js';
import type { Made } from './object.js';
import type { Row } from './row.js';
import type { Stage } from './stage.js';
import { withoutRepeats, type Cell } from './turned-away.js';

/** Tables that a refusal may write to: refused looks at people's data are recorded. */
const RECORDS_OF_REFUSALS = new Set(['audit_entry', 'access_flag']);
const AT_ONCE = 8;
const SAFE = new Set(['GET', 'HEAD']);

/** Examines one operation: every caller, every relation to the object. */
export class Examination {
  readonly faults: string[] = [];
  private readonly targets: readonly Target[];

  private constructor(
    private readonly stage: Stage,
    private readonly operation: string,
    private readonly row: Row,
    private readonly route: Route,
    private readonly hasty: boolean,
  ) {
    this.targets = row.of ? ['owner', 'stranger', 'absent'] : ['none'];
  }

  /**
   * @param hasty ends at the first fault
   * @returns what is not as the row says; empty when all is well
   */
  static async of(stage: Stage, operation: string, row: Row, { hasty = false } = {}): Promise<readonly string[]> {
    const route = stage.routes.get(operation);
    if (!route) return [`${operation} is no operation`];
    const examination = new Examination(stage, operation, row, route, hasty);
    for (const step of ['refusals', 'permissions', 'independence', 'withdrawal', 'further'] as const) {
      await examination[step]();
      if (examination.isDone) break;
    }
    await stage.reset();
    return examination.faults;
  }

  /** Whether enough is known. */
  private get isDone(): boolean {
    return this.hasty && this.faults.length > 0;
  }

  private cells(allowed: boolean): Cell[] {
    return this.stage.callers.flatMap((caller) =>
      this.targets.map((target) => ({ caller, target })).filter((cell) => expectationOf(this.row, caller, cell.target).allowed === allowed),
    );
  }

  /** Everybody who may not: refused as expected, foreign like absent, and not a row changed. */
  private async refusals(): Promise<void> {
    const cells = withoutRepeats(this.row, this.targets, this.cells(false));
    const seen = new Map<Caller, Map<Target, string>>();
    for (let from = 0; from < cells.length && !this.isDone; from += AT_ONCE)
      await Promise.all(
        cells.slice(from, from + AT_ONCE).map(async (cell) => {
          const reply = await this.call(cell);
          this.judgeRefusal(cell, reply);
          seen.set(cell.caller, (seen.get(cell.caller) ?? new Map<Target, string>()).set(cell.target, bytesOf(reply)));
        }),
      );
    if (this.isDone) return;
    for (const [caller, answers] of seen)
      for (const target of ['owner', 'stranger'] as const)
        if (answers.has('absent') && this.isHidden(caller, target) && answers.get(target) !== answers.get('absent'))
          this.faults.push(
            `${caller.name}: the ${target}’s object is answered otherwise than one that is not there\n${[...answers.values()].join('\n--\n')}`,
          );
    const changed = (await this.stage.reset()).filter((table) => !RECORDS_OF_REFUSALS.has(table));
    if (changed.length > 0) this.faults.push(`refused calls changed ${changed.join(', ')}`);
  }

  /** Whether the caller must not learn that the object is there. */
  private isHidden(caller: Caller, target: Target): boolean {
    const [seen, absent] = [expectationOf(this.row, caller, target), expectationOf(this.row, caller, 'absent')];
    return !seen.allowed && !absent.allowed && seen.code === absent.code;
  }

  private judgeRefusal({ caller, target }: Cell, reply: Reply): void {
    const expected = expectationOf(this.row, caller, target);
    if (expected.allowed) return;
    const code = problemOf(reply);
    if (reply.status !== expected.status || (code !== expected.code && this.route.method !== 'HEAD'))
      this.faults.push(
        `${caller.name} → ${target}: expected ${expected.status} ${expected.code}, got ${reply.status} ${code ?? reply.text.slice(0, 200)}`,
      );
  }

  /** Everybody who may: served, shown what is theirs and nothing else, others' rows untouched. */
  private async permissions(): Promise<void> {
    const cells = this.permitted();
    if (SAFE.has(this.route.method)) {
      for (let from = 0; from < cells.length; from += AT_ONCE)
        await Promise.all(cells.slice(from, from + AT_ONCE).map(async (cell) => this.judgeService(cell, await this.call(cell))));
      return;
    }
    for (const cell of cells) {
      await this.judgeService(cell, await this.call(cell));
      await this.judgeChanges(cell);
      await this.stage.reset();
      if (this.isDone) return;
    }
  }

  /** Public operations do not look at who it is, and own things of staff not at where: a few callers stand for all. */
  private permitted(): Cell[] {
    const cells = this.cells(true);
    const sortOf = ({ caller }: Cell): string => (caller.kind === 'staff' ? caller.role : caller.name);
    if (this.row.audience === 'public')
      return ['nobody', 'citizen', 'staff'].flatMap((kind) => cells.find(({ caller }) => caller.kind === kind) ?? []);
    if (this.row.audience === 'citizen' || this.row.of || this.row.reads || SAFE.has(this.route.method)) return cells;
    return cells.filter((cell, i) => cells.findIndex((other) => sortOf(other) === sortOf(cell)) === i);
  }

  private async judgeService(cell: Cell, reply: Reply): Promise<void> {
    const { status = 200, code, check, mustShow, showsEverybody, friendIsParty } = this.row;
    const isParty = friendIsParty && cell.caller.kind === 'citizen' && cell.caller.principal === 'friend';
    const who = `${cell.caller.name} → ${cell.target}`;
    if (reply.status !== status || problemOf(reply) !== code) {
      this.faults.push(`${who}: expected ${status} ${code ?? ''}, got ${reply.status} ${reply.text.slice(0, 400)}`);
      return;
    }
    if (!showsEverybody && !isParty)
      for (const id of foreignIdsIn(this.row, reply, cell, this.stage))
        this.faults.push(`${who}: the answer shows ${id}, which is not theirs`);
    if (mustShow)
      for (const id of await missingFrom(this.row, reply, mustShow, cell.caller, this.stage))
        this.faults.push(`${who}: the answer does not show ${id}`);
    const wrong = await check?.(reply, cell.caller, this.stage, cell.target);
    if (wrong) this.faults.push(`${who}: ${wrong}`);
  }

  /** The rows of whoever has nothing to do with the call are as before. */
  private async judgeChanges({ caller, target }: Cell): Promise<void> {
    if (this.row.audience === 'public') return;
    const about = target === 'stranger' || (caller.kind === 'citizen' && caller.principal === 'stranger') ? 'owner' : 'stranger';
    const touched = await this.stage.state.changedFor(this.stage.tracesOf(about), await this.stage.state.changed());
    if (touched.length > 0) this.faults.push(`${caller.name} → ${target}: rows of the ${about} changed in ${touched.join(', ')}`);
  }

  /** What the owner reads is the same in a world without the stranger, and what an office reads in one without the other office. */
  private async independence(): Promise<void> {
    const { audience, showsEverybody, reads } = this.row;
    if (!(SAFE.has(this.route.method) || reads) || audience === 'public' || (showsEverybody && !reads)) return;
    const cells = this.cells(true).filter(({ caller, target }) => target !== 'stranger' && this.isOfHere(caller));
    const before = await Promise.all(cells.map((cell) => this.call(cell)));
    await this.stage.reset();
    const { cast, state } = this.stage;
    if (audience === 'citizen') for (const { accountId } of [cast.stranger, cast.bystander]) await state.remove('owners', accountId);
    else await state.remove('units', cast.officials.leader.elsewhere.post.unitId);
    for (const [i, cell] of cells.entries()) {
      const after = await this.call(cell);
      if (bytesOf(after) !== bytesOf(before[i] as Reply))
        this.faults.push(
          `${cell.caller.name} → ${cell.target} reads otherwise when the others are gone\n${before[i]?.text}\n--\n${after.text}`,
        );
    }
    await this.stage.reset();
  }

  private isOfHere(caller: Caller): boolean {
    if (caller.kind === 'nobody' || caller.stale) return false;
    return caller.kind === 'staff' ? caller.reach === 'here' : caller.principal === 'owner' && !caller.acting;
  }

  /** Without the scope nobody may, whoever may otherwise. */
  private async withdrawal(): Promise<void> {
    const { scope } = this.row;
    if (scope === undefined) return;
    this.stage.withdrawn.add(scope);
    try {
      for (const cell of this.cells(true)) {
        const reply = await this.call(cell, false);
        if (reply.status !== 403 || (problemOf(reply) !== 'forbidden' && this.route.method !== 'HEAD'))
          this.faults.push(
            `${cell.caller.name} → ${cell.target} without ${scope}: expected 403, got ${reply.status} ${reply.text.slice(0, 200)}`,
          );
        if (this.isDone) return;
      }
    } finally {
      this.stage.withdrawn.delete(scope);
    }
  }

  private async further(): Promise<void> {
    const replies = new Map<string, Reply>();
    for (const { name, request, status, code, sameAs, check } of this.row.also ?? []) {
      const reply = await send(this.stage.world.url, this.route, await request(this.stage), {});
      replies.set(name, reply);
      if (reply.status !== status || problemOf(reply) !== code)
        this.faults.push(`${name}: expected ${status} ${code ?? ''}, got ${reply.status} ${reply.text.slice(0, 300)}`);
      const wrong = await check?.(reply, this.stage);
      if (wrong) this.faults.push(`${name}: ${wrong}`);
      const twin = sameAs === undefined ? undefined : replies.get(sameAs);
      if (sameAs !== undefined && (!twin || bytesOf(twin) !== bytesOf(reply))) this.faults.push(`${name} is not answered like ${sameAs}`);
      const touched = await this.stage.state.changedFor(this.stage.tracesOf('stranger'), await this.stage.state.changed());
      if (touched.length > 0) this.faults.push(`${name}: rows of the stranger changed in ${touched.join(', ')}`);
      await this.stage.reset();
    }
  }

  /** @param anew whether an object that the call would use up is made for it */
  private async call({ caller, target }: Cell, anew = expectationOf(this.row, caller, target).allowed): Promise<Reply> {
    const object = await this.objectFor(target, anew);
    const request: Request = await this.row.request(object, this.stage, caller);
    const params = { ...(object as unknown as Record<string, string> | undefined), ...request.params };
    return send(this.stage.world.url, this.route, { ...request, params }, caller.headers());
  }

  private async objectFor(target: Target, anew: boolean): Promise<Made | undefined> {
    const kind = this.row.of;
    if (!kind || target === 'none') return undefined;
    if (target === 'absent') return { ...(await this.stage.objectOf(kind, 'owner')), id: newId(), ...kind.absent };
    return kind.anew && anew ? this.stage.another(kind, target) : this.stage.objectOf(kind, target);
  }
}
