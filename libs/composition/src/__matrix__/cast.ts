import { randomBytes } from 'node:crypto';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { roles, roleTitles, type Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import {
  FieldCipher,
  idBytes,
  RevokedSessions,
  systemContext,
  TokenKeys,
  UnitOfWork,
  type FixedClock,
  type StaffPost,
} from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { assistanceOf, type Assistance } from './assistance.js';
import { delegationsOf, type Delegations } from './delegations.js';
import { reaches, type Reach } from './callers.js';
import { citizen } from './citizen.js';
import { managedOf, type Managed } from './managed.js';
import { ELSEWHERE, HERE, PASSWORD, type Official, type Person } from './people.js';

const ctx = systemContext('matrix');

/** Who is on the stage. */
export interface Cast {
  readonly owner: Person;
  readonly stranger: Person;
  /** Never calls, and has something of everything. */
  readonly bystander: Person;
  /** Holds delegations of the owner's. */
  readonly friend: Person;
  readonly delegations: Delegations;
  /** Sessions in which the friend, who is on a roster too, helps the owner. */
  readonly assistance: Assistance;
  /** A child and a company, and who acts for them. */
  readonly managed: Managed;
  /** One official of each role in each office, and of the province. */
  readonly officials: Readonly<Record<Role, Readonly<Record<Reach, Official>>>>;
  /** Of whom nothing is known but a phone, which a code has confirmed. */
  readonly reporterId: string;
  /** A token of the owner's whose session was ended. */
  readonly endedToken: string;
}

/** Somebody appointed to a post. */
export async function official(world: World, role: Role, unitId: string, name: string): Promise<Official> {
  const login = `m.${newId()}`;
  const { accountId } = await world.get(IdentityFacade).createStaffAccount(ctx, { fullName: name, login, password: PASSWORD });
  const title = roleTitles[role].vi;
  const from = new Date('2026-01-01T00:00:00Z');
  await world.get(UnitOfWork).run(ctx, (tx) => world.get(OrganisationsFacade).appointStaff(tx, { accountId, unitId, role, title, from }));
  const post: StaffPost = { unitId, role };
  return { accountId, name, phone: '', login, role, post, token: () => world.staffToken([post], accountId, name) };
}

export function officeOf(world: World, commune: string): string {
  const unit = world.get(OrganisationsFacade).competentUnit(commune, 'commune_committee');
  if (!unit) throw new Error(`no office in ${commune}`);
  return unit.id;
}

/** An office that has to do with nobody on the stage but the bystander. */
export const farOffice = (world: World): string => thirdOffices(world)[0];

/** An office that was asked about dossiers on the stage, and has looked into them. */
export const askedOffice = (world: World): string => thirdOffices(world)[1];

function thirdOffices(world: World): [string, string] {
  const near = [officeOf(world, HERE), officeOf(world, ELSEWHERE)];
  const units = world.get(OrganisationsFacade).units();
  const [far, asked] = units.filter(({ id, kind }) => kind === 'commune_committee' && !near.includes(id));
  if (!far || !asked) throw new Error('no third and fourth office');
  return [far.id, asked.id];
}

export function provinceOf(world: World): string {
  const root = world
    .get(OrganisationsFacade)
    .units()
    .find((unit) => unit.parentId === undefined);
  if (!root) throw new Error('no province');
  return root.id;
}

export async function castOf(world: World, clock: FixedClock): Promise<Cast> {
  const units: Record<Reach, string> = { here: officeOf(world, HERE), elsewhere: officeOf(world, ELSEWHERE), province: provinceOf(world) };
  const owner = await citizen(world, 'Ma Thị Hạnh');
  const staffOf = async (role: Role): Promise<[Role, Record<Reach, Official>]> => {
    const each = await Promise.all(reaches.map((reach) => official(world, role, units[reach], `Lương ${roleTitles[role].vi} ${reach}`)));
    return [role, Object.fromEntries(reaches.map((reach, i) => [reach, each[i]])) as Record<Reach, Official>];
  };
  const friend = await citizen(world, 'Ma Văn Páo');
  const officials = Object.fromEntries(await Promise.all(roles.map(staffOf))) as Cast['officials'];
  return {
    owner,
    friend,
    officials,
    stranger: await citizen(world, 'Hà Văn Tư'),
    bystander: await citizen(world, 'Hà Thị Ngoài'),
    delegations: await delegationsOf(world, clock, owner, friend),
    assistance: await assistanceOf(world, officials.leader.here, owner, friend),
    managed: await managedOf(world),
    reporterId: await reporterOf(world, clock),
    endedToken: endedToken(world, owner),
  };
}

/** Somebody has typed the code that came to a phone. */
async function reporterOf(world: World, clock: FixedClock): Promise<string> {
  const id = newId();
  await world.query('INSERT INTO ticket_reporter (id, phone_index, phone_sealed, confirmed_at, created_at) VALUES (?, ?, ?, ?, ?)', [
    ...[idBytes(id), randomBytes(32), world.get(FieldCipher).seal(id, '0987000777'), clock.now(), clock.now()],
  ]);
  return id;
}

/** As the identity domain does when a session ends anywhere. */
function endedToken(world: World, { accountId, name }: Person): string {
  const sid = newId();
  world.get(RevokedSessions).add(sid, Date.now() + 3_600_000);
  return world.get(TokenKeys).sign({ sub: accountId, sid, typ: 'citizen', name }, 600);
}
