import type { CoSignerList, Draft, Reception } from '@tinhso/dossiers-contract';
import { officeOf } from '../cast.js';
import { citizen } from '../citizen.js';
import { defineObject } from '../object.js';
import { HERE, type Person } from '../people.js';
import type { Stage } from '../stage.js';
import { birth, CIVIL_STATUS, stay } from './applications.js';
import { sendPhoto } from './files.js';
import { fileDossier } from './dossiers.js';

const desk = (commune: string): 'here' | 'elsewhere' => (commune === HERE ? 'here' : 'elsewhere');

/** All that a refusal has to say. */
export const refusal = {
  reason: 'Nơi cư trú không thuộc địa bàn phường.',
  legalBasis: 'Điều 13 Luật Hộ tịch 2014',
  evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
  remedy: 'Nộp tại xã nơi cư trú.',
  appealDays: 90,
};

async function refuse(stage: Stage, owner: Person, commune: string): Promise<string> {
  const fileId = await sendPhoto(stage, owner);
  const { id } = await fileDossier(stage, owner, birth(owner, commune, fileId));
  const clerk = stage.cast.officials.one_stop_clerk[desk(commune)];
  await stage.act(clerk, `/api/v1/staff/dossiers/${id}/refusal`, { body: { version: 1, ...refusal } });
  return id;
}

/** Refused, and not rated yet. */
export const refused = defineObject({
  name: 'refused dossier',
  field: CIVIL_STATUS,
  make: async (stage, owner, commune) => ({ id: await refuse(stage, owner, commune) }),
});

/** Its owner was not satisfied, and nobody has answered. */
export const lowMark = defineObject({
  name: 'low mark',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const id = await refuse(stage, owner, commune);
    await stage.act(owner, `/api/v1/citizen/dossiers/${id}/rating`, { body: { level: 'dissatisfied', reasons: ['late'] } });
    return { id };
  },
});

/** One half of a marriage, complete. */
async function half(stage: Stage, owner: Person, commune: string): Promise<Draft> {
  const { applicantFullName, applicantCitizenId, applicantBirthDate } = stay(owner, commune).answers as Record<string, string>;
  const answers = {
    applicantFullName,
    applicantCitizenId,
    applicantBirthDate,
    applicantSex: 'male',
    applicantAddress: { provinceCode: '08', communeCode: commune, detail: 'Tổ 5' },
    applicantEthnicity: '01',
    applicantNationality: 'Việt Nam',
    applicantStatus: 'never_married',
    applicantMarriageCount: 1,
    extraCopies: 0,
  };
  const body = { procedureCode: '1.000894', receivingCommune: commune, answers };
  return (await stage.act<Draft>(owner, '/api/v1/citizen/drafts', { body })).body;
}

async function invite(stage: Stage, from: Person, to: Person, commune: string): Promise<{ id: string; version: number }> {
  const draft = await half(stage, from, commune);
  const body = { version: draft.version, signer: 'spouse', fullName: to.name, phone: to.phone };
  const { items } = (await stage.act<CoSignerList>(from, `/api/v1/citizen/drafts/${draft.id}/co-signers`, { body })).body;
  const invitation = items[0]?.invitation;
  if (!invitation) throw new Error('nobody was invited');
  return { id: invitation.id, version: invitation.version };
}

/** A draft that another person has to sign, and was not asked yet. */
export const unsigned = defineObject({
  name: 'draft to be signed by two',
  async make(stage, owner, commune) {
    const { id, version } = await half(stage, owner, commune);
    return { id, version };
  },
});

/** The owner was asked to sign somebody else's. */
export const askedToSign = defineObject({
  name: 'invitation to sign',
  make: async (stage, owner, commune) => invite(stage, await citizen(stage.world, 'Hà Thị Cưới'), owner, commune),
});

/** The owner has asked somebody to sign. */
export const asksToSign = defineObject({
  name: 'invitation given',
  make: async (stage, owner, commune) => invite(stage, owner, await citizen(stage.world, 'Hà Thị Cưới'), commune),
});

/** Begun by the clerk of the commune; answers and scan are there. */
export const reception = defineObject({
  name: 'unfinished reception',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const clerk = stage.cast.officials.one_stop_clerk[desk(commune)];
    const unitId = officeOf(stage.world, commune);
    const body = { procedureCode: '1.001193', channel: 'in_person', unitId, person: { fullName: owner.name, phone: owner.phone } };
    const { id, version } = (await stage.act<Reception>(clerk, '/api/v1/staff/receptions', { body })).body;
    const fileId = await sendPhoto(stage, owner);
    return { id, version, application: birth(owner, commune, fileId) };
  },
});
