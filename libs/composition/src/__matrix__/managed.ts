import { delegationGroups, scopesOfRight, type ChildView, type CompanyView, type DelegationView } from '@tinhso/delegation-contract';
import type { World } from '@tinhso/testing';
import { citizen } from './citizen.js';
import type { HeldDelegation } from './delegations.js';
import type { Person } from './people.js';

/** Whose account has no owner who could sign in: a child with two parents, a company with a representative and an employee. */
export interface Managed {
  readonly mother: HeldDelegation;
  readonly father: HeldDelegation;
  /** Was a guardian of the same child and left. */
  readonly formerGuardian: HeldDelegation;
  readonly representative: HeldDelegation;
  readonly employee: HeldDelegation;
  /** Has left the company. */
  readonly formerEmployee: HeldDelegation;
  /** Accounts of the child and the company. */
  readonly childId: string;
  readonly companyId: string;
}

const PATH = '/api/v1/citizen';
const guardian = scopesOfRight({ role: 'guardian', groups: delegationGroups });
const whole = scopesOfRight({ role: 'representative', groups: delegationGroups });
const filing = scopesOfRight({ role: 'member', groups: ['follow', 'file'] });

export async function managedOf(world: World): Promise<Managed> {
  const mother = await citizen(world, 'Lý Thị Mỷ');
  const born = { birthDate: '2019-04-02', relation: 'mother', declared: true };
  const child = await call<ChildView>(world, mother, `${PATH}/children`, { ...born, fullName: 'Lý Minh Châu' });
  await call(world, mother, `${PATH}/children`, { ...born, fullName: 'Lý Minh Quân' });
  const boss = await citizen(world, 'Nông Văn Chủ');
  const declared = { kind: 'company', name: 'Công ty TNHH Cam sành', taxCode: '5000234567', position: 'Giám đốc', declared: true };
  const company = await call<CompanyView>(world, boss, `${PATH}/companies`, declared);
  const father = await invited(world, mother, child.id, { holder: await citizen(world, 'Lý Văn Sơn'), scopes: guardian });
  const formerGuardian = await invited(world, mother, child.id, { holder: await citizen(world, 'Lý Thị Cũ'), scopes: guardian });
  const groups = ['follow', 'file'];
  const employee = await invited(world, boss, company.id, { holder: await citizen(world, 'Nông Thị Làm'), scopes: filing }, groups);
  const gone = await invited(world, boss, company.id, { holder: await citizen(world, 'Nông Văn Nghỉ'), scopes: filing }, groups);
  for (const { holder, authority } of [formerGuardian, gone]) await call(world, holder, `${delegationPath(authority)}/end`, {});
  return {
    mother: { holder: mother, authority: `delegation:${child.mine.id}`, scopes: guardian },
    father,
    formerGuardian,
    representative: { holder: boss, authority: `delegation:${company.mine.id}`, scopes: whole },
    employee,
    formerEmployee: gone,
    childId: child.id,
    companyId: company.id,
  };
}

export const delegationPath = (authority: string): string => `${PATH}/delegations/${authority.split(':')[1]}`;

/** Invited over a child or company, and accepted. */
async function invited(
  world: World,
  by: Person,
  principalId: string,
  { holder, scopes }: Pick<HeldDelegation, 'holder' | 'scopes'>,
  groups?: readonly string[],
): Promise<HeldDelegation> {
  const asked = { phone: holder.phone, principalId, ...(groups ? { groups, days: 30 } : {}) };
  const { id } = await call<DelegationView>(world, by, `${PATH}/delegations`, asked);
  await call(world, holder, `${PATH}/delegations/${id}/acceptance`, {});
  return { holder, authority: `delegation:${id}`, scopes };
}

async function call<T>(world: World, who: Person, path: string, body: object): Promise<T> {
  const answer = await world.call<T>(path, { method: 'POST', token: who.token(), body });
  if (answer.status >= 400) throw new Error(`${path} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
