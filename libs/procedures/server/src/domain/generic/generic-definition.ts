import { createHash } from 'node:crypto';
import type { Channel, FeeRule, LocalText, PaperRule, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { genericForm } from './generic-form.js';
import { genericResult } from './generic-result.js';
import type { GenericOpening } from './opening.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });
const both = (words: string): LocalText => text(words, words);

/** Versions from here on are made from the catalogue; published ones count from 1 and never get so far. */
export const GENERIC_VERSIONS = 1_000_000_000;
export const isGenericVersion = (version: number): boolean => version >= GENERIC_VERSIONS;

const PAPERS_AT_MOST = 30;
/** What the office sets itself where the portal gives no certain time; told to nobody as a date. */
const OWN_TARGET_DAYS = 20;
const FILES = { accepted: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const, maxBytes: 12_582_912, maxFiles: 6 };
const SINCE = '2026-07-01';

const officeName = ({ unitKind, unitName }: GenericOpening['receiver']): LocalText => {
  if (unitKind === 'commune_police') return text('Công an xã, phường nơi bạn chọn.', 'The police of the commune that you choose.');
  if (unitKind === 'commune_committee') return text('UBND xã, phường nơi bạn chọn.', 'The commune that you choose.');
  const name = unitName ?? 'Trung tâm Phục vụ hành chính công tỉnh';
  return text(`${name}. Hồ sơ được gửi thẳng tới đó.`, `${name}. Your application goes there directly.`);
};

function feesOf({ code }: CatalogueEntry, { amounts, channels }: GenericOpening): FeeRule[] {
  const legalBasis = `Cổng Dịch vụ công quốc gia, thủ tục ${code}`;
  const label = text('Phí, lệ phí', 'Fee');
  const note = text('Theo quy định. Một cửa báo số tiền khi tiếp nhận.', 'As regulated. The one-stop desk tells the sum on receipt.');
  return channels.map((channel: Channel, n) => {
    const amount = amounts[channel];
    return {
      key: `fee${n + 1}`,
      label,
      channels: [channel],
      validFrom: SINCE,
      legalBasis,
      ...(amount === undefined ? { note } : { amount }),
    };
  });
}

const papersOf = (titles: readonly LocalText[]): PaperRule[] =>
  titles.map((title, n) => ({
    key: `paper${n + 1}`,
    title,
    kind: 'conditional',
    when: { var: `answers.sendsPaper${n + 1}` },
    whenText: text('Nếu thuộc trường hợp của bạn', 'If your case needs it'),
    accepted: [...FILES.accepted],
    maxBytes: FILES.maxBytes,
    maxFiles: FILES.maxFiles,
  }));

function timeOf({ time }: GenericOpening): Pick<ProcedureDefinition, 'time' | 'timeUncertain' | 'timeNote'> {
  if (time) return { time };
  const timeNote = text(
    'Theo quy định. Một cửa hẹn ngày trả kết quả khi tiếp nhận.',
    'As regulated. The desk tells you the date on receipt.',
  );
  return { time: { mode: 'working_days', days: OWN_TARGET_DAYS }, timeUncertain: true, timeNote };
}

const step = (key: string, vi: string, en: string, role: ProcedureDefinition['steps'][number]['role'], status: string) => ({
  key,
  title: text(vi, en),
  role,
  status,
});

/** What a form asks whose procedure nobody has worked out, told by the catalogue alone. The number follows from the contents. */
export function genericDefinition(entry: CatalogueEntry, opening: GenericOpening): ProcedureDefinition {
  const listed = entry.papers.slice(0, PAPERS_AT_MOST).map(({ title }) => title);
  const titles = listed.length > 0 ? listed : [text('Giấy tờ kèm theo', 'Supporting papers')];
  const definition: Omit<ProcedureDefinition, 'version'> = {
    code: entry.code,
    validFrom: SINCE,
    title: both(entry.title.slice(0, 1000)),
    shortTitle: entry.plain?.title ?? both(shortOf(entry.title)),
    summary: entry.plain?.summary ?? text(`Thủ tục thuộc lĩnh vực ${entry.field}.`, `A procedure in the field ${entry.field}.`),
    field: entry.field.slice(0, 200),
    decision: (entry.decision ?? '').slice(0, 100),
    legalBasis: [],
    source: (entry.source ?? 'https://dichvucong.gov.vn').slice(0, 300),
    competence: { ...opening.receiver, hint: officeName(opening.receiver) },
    applicant: {
      fullName: 'applicantFullName',
      citizenId: 'applicantCitizenId',
      address: 'applicantAddress',
      phone: 'applicantPhone',
      email: 'applicantEmail',
    },
    channels: [...opening.channels],
    ...timeOf(opening),
    minutesToFill: 10,
    fees: feesOf(entry, opening),
    feeSummary: entry.fee.text,
    papers: papersOf(titles),
    form: genericForm(titles),
    steps: [
      step('receive', 'Tiếp nhận', 'Receipt', 'one_stop_clerk', 'submitted'),
      step('process', 'Thẩm định', 'Examination', 'case_officer', 'processing'),
      step('sign', 'Trình ký', 'Signature', 'leader', 'awaiting_signature'),
      step('return', 'Trả kết quả', 'Return of the result', 'one_stop_clerk', 'completed'),
    ],
    result: genericResult(entry),
  };
  return { ...definition, version: GENERIC_VERSIONS + (hashOf(definition).readUInt32BE(0) % GENERIC_VERSIONS) };
}

const hashOf = (contents: unknown): Buffer => createHash('sha256').update(JSON.stringify(contents)).digest();

function shortOf(title: string): string {
  const rest = title.replace(/^thủ tục\s+/i, '');
  return (rest.charAt(0).toUpperCase() + rest.slice(1)).slice(0, 1000);
}

/** An id that follows from code and number, in the form of a UUID of version 8. */
export function genericId({ code, version }: Pick<ProcedureDefinition, 'code' | 'version'>): string {
  const hex = hashOf([code, version]).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
