import type { DossierState, OpinionFile, RegisterView, StaffDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { defineObject } from '../object.js';
import { askedOffice, officeOf } from '../cast.js';
import { HERE } from '../people.js';
import { CIVIL_STATUS, RESIDENCE, stay } from './applications.js';
import { dossierAfter, fileDossier } from './dossiers.js';
import { photoBytes } from './files.js';

/** Waits for a payment that the desk asked for before acceptance. */
export const unpaid = dossierAfter('dossier that waits for a payment', [
  ['one_stop_clerk', 'payment-request', { amount: 20_000, reason: 'Lệ phí cấp bản sao' }],
]);

/** A question that the police of the commune put to its committee, about a dossier of residence. */
export const question = defineObject({
  name: 'question to an office',
  field: RESIDENCE,
  async make(stage, owner, commune) {
    const here = commune === HERE ? 'here' : 'elsewhere';
    const { one_stop_clerk: clerk, case_officer: officer } = stage.cast.officials;
    const { id } = await fileDossier(stage, owner, stay(owner, commune));
    const path = `/api/v1/staff/dossiers/${id}`;
    await stage.act<DossierState>(clerk[here], `${path}/acceptance`, { body: { version: 1 } });
    await stage.act<DossierState>(officer[here], `${path}/start`, { body: { version: 2 } });
    const body = {
      version: 3,
      unitId: officeOf(stage.world, commune),
      question: 'Đề nghị xác minh nơi ở đăng ký.',
      days: 2,
      silence: 'escalated',
      papers: [],
    };
    await stage.act<DossierState>(officer[here], `${path}/consultations`, { body });
    const { office } = (await stage.act<StaffDossier>(officer[here], path)).body;
    return { id: office.consultations[0]?.id ?? '' };
  },
});

const inHand = dossierAfter('dossier in hand', [
  ['one_stop_clerk', 'acceptance', {}],
  ['case_officer', 'start', {}],
]);

/** Work on which a question is open, with the id of the question. */
const askedAbout = (name: string, papers: readonly string[]) =>
  defineObject({
    name,
    field: CIVIL_STATUS,
    async make(stage, owner, commune) {
      const made = await inHand.make(stage, owner, commune);
      const officer = stage.cast.officials.case_officer[commune === HERE ? 'here' : 'elsewhere'];
      const path = `/api/v1/staff/dossiers/${made.id}`;
      const unitId = askedOffice(stage.world);
      const body = { version: made.version, unitId, question: 'Đề nghị xác minh nơi sinh.', days: 1, silence: 'agreed', papers };
      await stage.act<DossierState>(officer, `${path}/consultations`, { body });
      const { office } = (await stage.act<StaffDossier>(officer, path)).body;
      return { ...made, version: made.version + 1, consultationId: office.consultations[0]?.id ?? '' };
    },
  });
export const consulting = askedAbout('dossier on which another office is asked', []);
/** The office that is asked may see the paper that came with it. */
export const showing = askedAbout('dossier of which another office is shown a paper', ['birthProof']);

/** The office that was asked answered, with a letter. */
export const answeredWithLetter = defineObject({
  name: 'letter of an office that was asked',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const { consultationId } = await consulting.make(stage, owner, commune);
    const accountId = newId();
    const asked = { token: () => stage.world.staffToken([{ unitId: askedOffice(stage.world), role: 'case_officer' }], accountId) };
    const path = `/api/v1/staff/consultations/${consultationId}`;
    const letter = { body: await photoBytes(), headers: { 'content-type': 'application/octet-stream' } };
    const { id } = (await stage.act<OpinionFile>(asked, `${path}/files?name=van-ban.jpg`, letter)).body;
    await stage.act(asked, `${path}/opinion`, { body: { opinion: 'agree', text: 'Đã xác minh nơi sinh.', files: [id] } });
    return { id };
  },
});

/** The register of the commune's office: no post that is limited to a field sees it. */
export const register = defineObject({
  name: 'register of dossiers',
  field: 'every field',
  async make(stage, _owner, commune) {
    const body = { unitId: officeOf(stage.world, commune), from: '2026-11-01', to: '2026-11-23' };
    const leader = stage.cast.officials.leader[commune === HERE ? 'here' : 'elsewhere'];
    return { id: (await stage.act<RegisterView>(leader, '/api/v1/staff/registers', { body })).body.id };
  },
});
