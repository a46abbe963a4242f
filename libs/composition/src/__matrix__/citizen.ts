import { IdentityFacade } from '@tinhso/identity-server';
import { systemContext } from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { PASSWORD, type Person } from './people.js';

let phones = 0;

/** A citizen who registered, with a number of her own. */
export async function citizen(world: World, name: string): Promise<Person> {
  const phone = `09${String(Date.now() % 100_000).padStart(5, '0')}${String(phones++).padStart(3, '0')}`;
  const input = { fullName: name, phone, password: PASSWORD };
  const { accountId } = await world.get(IdentityFacade).createCitizenAccount(systemContext('matrix'), input);
  return { accountId, name, phone, token: () => world.citizenToken(accountId, name) };
}
