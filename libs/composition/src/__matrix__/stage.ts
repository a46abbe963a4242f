import { newId } from '@tinhso/kernel';
import { ImportProvince, OrganisationsFacade } from '@tinhso/organisations-server';
import { ActingAuthorities, CITIZEN_ROLE, FixedClock, idBytes, openApiDocument, QuickRedis, systemContext } from '@tinhso/platform';
import { ImportCatalogue } from '@tinhso/procedures-server';
import { World, type Answer, type CallOptions } from '@tinhso/testing';
import { domains } from '../domains.js';
import { httpModules, jobsModules } from '../modules.js';
import { roleScopes } from '../role-scopes.js';
import type { Caller } from './callers.js';
import { castOf, officeOf, type Cast } from './cast.js';
import { citizenCallersOf } from './citizen-callers.js';
import { EID_CLIENT_ID, EidProvider } from './eid-provider.js';
import { freshDatabase } from './fresh-database.js';
import { ELSEWHERE, HERE, type Person } from './people.js';
import { seedRareThings } from './rare-things.js';
import type { Route } from './http.js';
import type { AnyObject, Made, ObjectKind } from './object.js';
import { staffCallersOf } from './staff-callers.js';
import { DatabaseState } from './state.js';
import { REFUND_APPROVAL_OVER } from './objects/refunds.js';
import { BANK } from './objects/transfers.js';
import { giveTwins } from './twins.js';

/** A gateway at which nobody listens: payments can be begun, and nothing becomes of them. */
const VNPAY = {
  VNPAY_URL: 'http://127.0.0.1:9/pay',
  VNPAY_API_URL: 'http://127.0.0.1:9/api',
  VNPAY_TMN_CODE: 'MATRIX01',
  VNPAY_HASH_SECRET: 'a secret of nobody here',
  REFUND_APPROVAL_OVER,
};

/** Monday morning, in office hours. */
const MONDAY = new Date('2026-11-23T09:40:00+07:00');

/** Whose object one is. */
export type Holder = 'owner' | 'stranger';

/** The whole api on a loaded province, with a cast of people, and everything that the rows need of objects. */
export class Stage {
  /** Scopes that no role grants at the moment. */
  readonly withdrawn = new Set<string>();
  readonly routes = new Map<string, Route>();
  readonly clock: FixedClock;
  /** An authority for the owner with every scope of a citizen: what an operation refuses to it, it refuses to everybody. */
  readonly everything = { authority: `probe:${newId()}`, scopes: roleScopes.scopesOf(CITIZEN_ROLE) };
  cast!: Cast;
  callers: readonly Caller[] = [];
  state!: DatabaseState;
  /** Tables of which nobody on the stage has a row. */
  bare: readonly string[] = [];
  /** Procedures of the dossiers that are not closed, by office. */
  filed: Readonly<Record<'here' | 'elsewhere', readonly string[]>> = { here: [], elsewhere: [] };
  private readonly failures = new Map<string, Error>();
  private readonly made = new Map<AnyObject, Readonly<Record<Holder, Made>>>();
  private readonly making = new Map<string, Promise<Readonly<Record<Holder, Made>>>>();

  private constructor(
    readonly world: World,
    readonly eid: EidProvider,
    clock: FixedClock,
    withdrawn: Set<string>,
  ) {
    this.clock = clock;
    this.withdrawn = withdrawn;
  }

  /** Boots, casts, makes the objects, and keeps the state to which every row returns. */
  static async set(kinds: readonly AnyObject[]): Promise<Stage> {
    const clock = new FixedClock(MONDAY);
    const withdrawn = new Set<string>();
    const scopesOf = (role: string) => roleScopes.scopesOf(role).filter((scope) => !withdrawn.has(scope));
    const eid = await EidProvider.start();
    const settings = { DATABASE_URL: await freshDatabase(), DATABASE_POOL: '20', EID_ISSUER: eid.issuer, EID_CLIENT_ID, ...VNPAY, ...BANK };
    const world = await World.start({ domains, api: httpModules, jobs: jobsModules, scopesOf, clock, settings });
    const stage = new Stage(world, eid, clock, withdrawn);
    try {
      await stage.prepare(kinds);
    } catch (error) {
      await world.close();
      await eid.stop();
      throw error;
    }
    return stage;
  }

  private async prepare(kinds: readonly AnyObject[]): Promise<void> {
    // On a new database the processes have booted before there was a province; importing again makes each look at once.
    for (const app of [this.world.app, this.world.worker]) {
      await app?.get(ImportProvince, { strict: false }).run(systemContext('matrix'));
      await app?.get(ImportCatalogue, { strict: false }).run(systemContext('matrix'));
    }
    this.readRoutes();
    this.cast = await castOf(this.world, this.clock);
    const { accountId, name } = this.cast.owner;
    this.world.get(ActingAuthorities).register('probe', async (holder, id) => {
      const known = holder === this.cast.friend.accountId && this.everything.authority === `probe:${id}`;
      return known ? { accountId, name, scopes: this.everything.scopes } : undefined;
    });
    this.callers = [...citizenCallersOf(this, this.cast), ...staffCallersOf(this, this.cast)];
    await Promise.all(kinds.map((kind) => this.tryToMake(kind)));
    await this.world.dismissWorker();
    await seedRareThings(this);
    this.bare = await giveTwins(this.world, this.cast.bystander.accountId, this.cast.stranger.accountId);
    await this.countDossiers();
    this.state = await DatabaseState.keep(this.world);
  }

  /** By what one recognises rows that have to do with somebody, or with the bystander. */
  tracesOf(holder: Holder): string[] {
    return [this.cast[holder].accountId, this.cast.bystander.accountId, ...this.idsOf(holder)];
  }

  private async countDossiers(): Promise<void> {
    const filed = async (commune: string): Promise<string[]> => {
      const units = this.world.get(OrganisationsFacade).subtreeIds([officeOf(this.world, commune)]);
      const sql = "SELECT procedure_code AS code FROM dossier WHERE unit_id IN (?) AND queue <> 'closed'";
      const rows = await this.world.query<{ code: string }[]>(sql, [units.map(idBytes)]);
      return rows.map(({ code }) => code);
    };
    this.filed = { here: await filed(HERE), elsewhere: await filed(ELSEWHERE) };
  }

  private readRoutes(): void {
    for (const [path, item] of Object.entries(openApiDocument(this.world.app).paths))
      for (const [method, operation] of Object.entries(item as Record<string, { operationId?: string }>))
        if (operation.operationId) this.routes.set(operation.operationId, { method: method.toUpperCase(), path });
  }

  /** The object of this kind that somebody has; made at the first asking. */
  async objectOf<T extends Made>(kind: ObjectKind<T>, holder: Holder): Promise<T> {
    const known = this.made.get(kind) ?? (await this.make(kind));
    return known[holder] as T;
  }

  /** Another one of this kind. */
  another<T extends Made>(kind: ObjectKind<T>, holder: Holder): Promise<T> {
    return holder === 'owner' ? kind.make(this, this.cast.owner, HERE) : kind.make(this, this.cast.stranger, ELSEWHERE);
  }

  /** What somebody has, by kind. */
  objectsOf(holder: Holder): { readonly kind: AnyObject; readonly ids: readonly string[] }[] {
    return [...this.made].map(([kind, { [holder]: made }]) => ({ kind, ids: [made.id, ...(made.parts ?? [])] }));
  }

  /** Ids of all of it. */
  idsOf(holder: Holder): string[] {
    return this.objectsOf(holder).flatMap(({ ids }) => ids);
  }

  /** What cannot be made fails where it is needed, not everywhere. */
  private async tryToMake(kind: AnyObject): Promise<void> {
    try {
      await this.make(kind);
    } catch (error) {
      this.failures.set(kind.name, error as Error);
    }
  }

  private make(kind: AnyObject): Promise<Readonly<Record<Holder, Made>>> {
    const under = this.making.get(kind.name) ?? this.both(kind);
    this.making.set(kind.name, under);
    return under;
  }

  private async both(kind: AnyObject): Promise<Readonly<Record<Holder, Made>>> {
    const [owner, stranger] = await Promise.all([this.another(kind, 'owner'), this.another(kind, 'stranger')]);
    const made = { owner, stranger };
    this.made.set(kind, made);
    return made;
  }

  /** What somebody does to bring an object about. @throws Error when it is refused */
  async act<T>(who: Pick<Person, 'token'>, path: string, options: Omit<CallOptions, 'token'> = {}): Promise<Answer<T>> {
    const answer = await this.world.call<T>(path, { token: who.token(), ...options });
    if (answer.status >= 400) throw new Error(`${path} was refused on the stage: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** Back to the kept state, limits forgotten. @returns the tables that were changed */
  async reset(): Promise<string[]> {
    await this.world.get(QuickRedis).flushdb();
    return this.state.restore();
  }

  async close(): Promise<void> {
    await this.state.forget();
    await this.world.close();
    await this.eid.stop();
  }
}
