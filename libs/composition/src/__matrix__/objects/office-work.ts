import type { DossierState, StaffDossier } from '@tinhso/dossiers-contract';
import { defineObject } from '../object.js';
import { officeOf } from '../cast.js';
import { ELSEWHERE, HERE } from '../people.js';
import { CIVIL_STATUS, birth } from './applications.js';
import { dossierAfter, fileDossier } from './dossiers.js';
import { sendPhoto } from './files.js';

/** Waits for a payment that the desk asked for before acceptance. */
export const unpaid = dossierAfter('dossier that waits for a payment', [
  ['one_stop_clerk', 'payment-request', { amount: 20_000, reason: 'Lệ phí cấp bản sao' }],
]);

/** A question that the other office puts to the one of this commune, about a dossier of its own. */
export const question = defineObject({
  name: 'question to an office',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const asking = commune === HERE ? ELSEWHERE : HERE;
    const there = asking === HERE ? 'here' : 'elsewhere';
    const { one_stop_clerk: clerk, case_officer: officer } = stage.cast.officials;
    const { id } = await fileDossier(stage, owner, birth(owner, asking, await sendPhoto(stage, owner)));
    const path = `/api/v1/staff/dossiers/${id}`;
    await stage.act<DossierState>(clerk[there], `${path}/acceptance`, { body: { version: 1 } });
    await stage.act<DossierState>(officer[there], `${path}/start`, { body: { version: 2 } });
    const body = {
      version: 3,
      unitId: officeOf(stage.world, commune),
      question: 'Đề nghị xác minh nơi cư trú của người mẹ.',
      days: 2,
      silence: 'escalated',
      papers: [],
    };
    await stage.act<DossierState>(officer[there], `${path}/consultations`, { body });
    const { office } = (await stage.act<StaffDossier>(officer[there], path)).body;
    return { id: office.consultations[0]?.id ?? '' };
  },
});

const inHand = dossierAfter('dossier in hand', [
  ['one_stop_clerk', 'acceptance', {}],
  ['case_officer', 'start', {}],
]);

/** Work on which a question is open, with the id of the question. */
export const consulting = defineObject({
  name: 'dossier on which another office is asked',
  field: CIVIL_STATUS,
  async make(stage, owner, commune) {
    const made = await inHand.make(stage, owner, commune);
    const officer = stage.cast.officials.case_officer[commune === HERE ? 'here' : 'elsewhere'];
    const path = `/api/v1/staff/dossiers/${made.id}`;
    const unitId = officeOf(stage.world, commune === HERE ? ELSEWHERE : HERE);
    const body = { version: made.version, unitId, question: 'Đề nghị xác minh nơi sinh.', days: 1, silence: 'agreed', papers: [] };
    await stage.act<DossierState>(officer, `${path}/consultations`, { body });
    const { office } = (await stage.act<StaffDossier>(officer, path)).body;
    return { ...made, version: made.version + 1, consultationId: office.consultations[0]?.id ?? '' };
  },
});
