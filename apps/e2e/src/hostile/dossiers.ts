import { randomUUID } from 'node:crypto';
import { call, maritalStatusApplication, staffToken, until } from '../support/api.js';
import { done } from './done.js';
import type { Hostile } from './payloads.js';
import { sendNamedPhoto } from './send-file.js';

interface Dossier {
  readonly id: string;
  readonly version: number;
  readonly documents: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly verifyCode: string }[];
  readonly request?: { readonly items: readonly { readonly id: string; readonly kind: string }[] };
}

/** Tokens of the three who work on a dossier in Minh Xuân. */
interface Office {
  readonly clerk: string;
  readonly officer: string;
  readonly leader: string;
}

export const openOffice = async (): Promise<Office> => ({
  clerk: await staffToken('minhxuan.motcua'),
  officer: await staffToken('minhxuan.hotich'),
  leader: await staffToken('minhxuan.chutich'),
});

/** Application with hostile texts wherever the form takes any; names of people are refused unless they consist of letters. */
function application(hostile: Hostile, fileId: string): object {
  const form = maritalStatusApplication();
  const address = (field: string) => ({ ...form.answers.applicantAddress, detail: hostile.text(field, 200) });
  return {
    ...form,
    papers: [{ paper: 'divorceOrDeath', fileId }],
    answers: {
      ...form.answers,
      applicantAddress: address('applicant address'),
      personAddress: address('person address'),
      status: 'divorced',
      statusDetail: hostile.text('status detail', 300),
      purpose: 'other',
      purposeDetail: hostile.text('purpose', 300),
    },
  };
}

async function submit(token: string, hostile: Hostile, name: string): Promise<string> {
  const file = await sendNamedPhoto(token, hostile, name, 'divorceOrDeath');
  const { id } = await done<Dossier>('/citizen/dossiers', { token, key: randomUUID(), body: application(hostile, file.id) });
  return id;
}

/** One act of staff on the dossier as it stands now; once more when the product itself was quicker. */
async function act(token: string, id: string, what: string, body: object): Promise<void> {
  await until(what, async () => {
    const { version } = await done<Dossier>(`/staff/dossiers/${id}`, { token });
    const answer = await call(`/api/v1/staff/dossiers/${id}/${what}`, { token, body: { version, ...body } });
    if (answer.status >= 300 && answer.status !== 409) throw new Error(`${what} answers ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.status < 300;
  });
}

/** Opens every file of a dossier: nobody may call it incomplete without having looked. */
async function openFiles(token: string, id: string): Promise<void> {
  const { papers = [] } = await done<Dossier & { papers?: { files: { id: string }[] }[] }>(`/staff/dossiers/${id}`, { token });
  for (const file of papers.flatMap(({ files }) => files)) await call(`/api/v1/staff/files/${file.id}/content`, { token });
}

/** The whole way of a dossier, hostile words at every step. @returns its id and the code of its result */
async function wholeWay(citizen: string, office: Office, hostile: Hostile): Promise<{ id: string; result: string; verifyCode: string }> {
  const id = await submit(citizen, hostile, 'file name');
  await done(`/staff/dossiers/${id}/reveal`, { token: office.clerk, body: { purpose: hostile.text('reveal purpose', 200) } });
  await openFiles(office.clerk, id);
  await act(office.clerk, id, 'supplement-request', {
    items: [
      { kind: 'other', title: hostile.text('item title', 200), instruction: hostile.text('item', 900) },
      { kind: 'answer', target: '/statusDetail', instruction: hostile.text('answer item', 900) },
    ],
    note: hostile.text('request note', 900),
  });
  const mine = await done<Dossier>(`/citizen/dossiers/${id}`, { token: citizen });
  const replies = (mine.request?.items ?? []).map(({ id: itemId, kind }) =>
    kind === 'other' ? { itemId, note: hostile.text('reply', 1500) } : { itemId, value: hostile.text('status detail', 300) },
  );
  await done(`/citizen/dossiers/${id}/supplement`, { token: citizen, body: { version: mine.version, replies } });
  await act(office.clerk, id, 'acceptance', { note: hostile.text('acceptance note', 900) });
  await act(office.officer, id, 'start', {});
  const review = () => ({ facts: { statusText: hostile.text('fact', 300) }, note: hostile.text('review note', 900) });
  await act(office.officer, id, 'review-request', review());
  await act(office.leader, id, 'send-back', { reason: hostile.text('send-back reason', 1500) });
  await act(office.officer, id, 'review-request', review());
  await act(office.leader, id, 'signature', {});
  const result = await until('the signed result', async () => {
    const { documents } = await done<Dossier>(`/citizen/dossiers/${id}`, { token: citizen });
    return documents.find(({ kind, state }) => kind === 'marital-status-certificate' && state === 'ready');
  });
  await act(office.clerk, id, 'return', { note: hostile.text('return note', 900) });
  return { id, result: result.id, verifyCode: result.verifyCode };
}

/** Dossiers in every state in which somebody reads them: gone the whole way, refused, withdrawn, waiting. */
export async function storeDossiers(
  citizen: string,
  hostile: Hostile,
): Promise<{ ids: string[]; open: string; result: string; verifyCode: string }> {
  const office = await openOffice();
  const { id, result, verifyCode } = await wholeWay(citizen, office, hostile);
  const refused = await submit(citizen, hostile, 'refused file');
  await act(office.clerk, refused, 'refusal', {
    reason: hostile.text('refusal', 1500),
    legalBasis: `Điều 1 ${hostile.text('legal basis', 900)}`,
    evidence: hostile.text('evidence', 1500),
    remedy: hostile.text('remedy', 1500),
    appealDays: 90,
  });
  const withdrawn = await submit(citizen, hostile, 'withdrawn file');
  const { version } = await done<Dossier>(`/citizen/dossiers/${withdrawn}`, { token: citizen });
  const reason = hostile.text('withdrawal', 900);
  await done(`/citizen/dossiers/${withdrawn}/withdrawal`, { token: citizen, body: { version, reason } });
  const asked = await submit(citizen, hostile, 'asked file');
  const items = [{ kind: 'paper', target: 'divorceOrDeath', instruction: hostile.text('paper item', 900) }];
  await openFiles(office.clerk, asked);
  await act(office.clerk, asked, 'supplement-request', { items });
  return { ids: [id, refused, withdrawn, asked], open: asked, result, verifyCode };
}
