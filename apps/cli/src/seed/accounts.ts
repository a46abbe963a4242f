import type { INestApplicationContext } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { DEMO_PASSWORD, demoCitizens, demoStaff, demoTotpSecret, type DemoStaff } from './people.js';

/** A demo person with the account made for them. */
export interface SeededStaff extends DemoStaff {
  readonly accountId: string;
  readonly unitId: string;
  readonly unitName: string;
}

export interface SeededCitizen {
  readonly accountId: string;
  readonly phone: string;
  readonly fullName: string;
}

/** Unit of a key in the list of demo staff. @throws Error when the province has no such unit */
function unitOf(organisations: OrganisationsFacade, key: string): { id: string; name: string } {
  const [kind, which = ''] = key.split(':');
  const find = {
    commune: () => organisations.competentUnit(which, 'commune_committee'),
    office: () => organisations.units().find((unit) => unit.name === which),
  }[kind ?? ''];
  const unit = find ? find() : organisations.units().find((each) => !each.parentId);
  if (!unit) throw new Error(`the province has no unit for ${key}`);
  return unit;
}

/** Staff with their posts; those that exist stay as they are. */
export async function seedStaff(app: INestApplicationContext, from: Date): Promise<SeededStaff[]> {
  const ctx = systemContext('cli.seed');
  const organisations = app.get(OrganisationsFacade, { strict: false });
  const identity = app.get(IdentityFacade, { strict: false });
  const seeded: SeededStaff[] = [];
  for (const [key, people] of Object.entries(demoStaff)) {
    const unit = unitOf(organisations, key);
    for (const person of people) {
      const { accountId } = await identity.createStaffAccount(ctx, {
        login: person.login,
        fullName: person.fullName,
        password: DEMO_PASSWORD,
      });
      await app.get(UnitOfWork).run(ctx, (tx) => identity.importTotp(tx, accountId, demoTotpSecret(person.login)));
      const posts = await organisations.livingPosts(app.get(Reader).manager, accountId, new Date());
      if (posts.length === 0)
        await app
          .get(UnitOfWork)
          .run(ctx, (tx) => organisations.appointStaff(tx, { accountId, unitId: unit.id, role: person.role, title: person.title, from }));
      seeded.push({ ...person, accountId, unitId: unit.id, unitName: unit.name });
    }
  }
  return seeded;
}

export async function seedCitizens(app: INestApplicationContext): Promise<SeededCitizen[]> {
  const identity = app.get(IdentityFacade, { strict: false });
  return Promise.all(
    demoCitizens.map(async (citizen) => ({
      ...citizen,
      accountId: (await identity.createCitizenAccount(systemContext('cli.seed'), { ...citizen, password: DEMO_PASSWORD })).accountId,
    })),
  );
}
