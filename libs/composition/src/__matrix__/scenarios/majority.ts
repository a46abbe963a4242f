import type { ChildView, DelegationView } from '@tinhso/delegation-contract';
import { delegationPath } from '../managed.js';
import { playing } from '../play.js';

const CITIZEN = '/api/v1/citizen';
const DAY = 86_400;

/** On the eighteenth birthday nobody is a guardian any more: neither acts, nor sees, nor gives the child to anybody. */
export const majority = playing(async (play) => {
  const [mother, father] = [await play.somebody('Ma Thị Mẹ'), await play.somebody('Ma Văn Bố')];
  const born = { fullName: 'Ma Thị Lớn', birthDate: '2008-11-25', relation: 'mother', declared: true };
  const child = (await play.call<ChildView>('a child', `${CITIZEN}/children`, { token: mother.token(), body: born }, 201)).body;
  const asked = { token: mother.token(), body: { phone: father.phone, principalId: child.id } };
  const { id } = (await play.call<DelegationView>('the father is invited', `${CITIZEN}/delegations`, asked, 201)).body;
  const path = delegationPath(`delegation:${id}`);
  await play.call('he accepts', `${path}/acceptance`, { method: 'POST', token: father.token(), body: {} });
  await play.call('the mother sees his right', path, { token: mother.token() });
  const acting = { 'x-acting-for': `delegation:${child.mine.id}` };
  await play.call('she acts for the child', `${CITIZEN}/dossiers`, { token: mother.token(), headers: acting });
  play.later(3 * DAY);
  await play.call('his right when the child is of age', path, { token: mother.token() }, 404, 'not-found');
  await play.call(
    'acting when the child is of age',
    `${CITIZEN}/dossiers`,
    { token: mother.token(), headers: acting },
    403,
    'acting-refused',
  );
  await play.call(
    'another guardian for who is of age',
    `${CITIZEN}/delegations`,
    { ...asked, body: { ...asked.body, phone: '0987000557' } },
    404,
    'not-found',
  );
});
