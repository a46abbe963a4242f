import { isCommuneKind } from '@tinhso/procedures-contract';
import type {
  Channel,
  ListedPaper,
  LocalText,
  ProcedureDefinition,
  ProcedureDetail,
  ProcedureSummary,
  StatedFigure,
} from '@tinhso/procedures-contract';
import type { CatalogueEntry } from './catalogue-entry.js';
import { feeText, limitFigure } from './stated-figures.js';

/** `Thủ tục đăng ký kết hôn` → `Đăng ký kết hôn`: the word says nothing in a list of procedures. */
export function shortTitle(title: string): string {
  const rest = title.replace(/^thủ tục\s+/i, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const sameText = (text: string): LocalText => ({ vi: text, en: text });

const limitText = ({ time, timeUncertain }: Pick<ProcedureDefinition, 'time' | 'timeUncertain'>): StatedFigure =>
  limitFigure(timeUncertain ? undefined : time);

const feeLine = (definition: ProcedureDefinition): StatedFigure => ({
  text: definition.feeSummary,
  // The first rule is the usual case; copies that have a price make no price of it.
  certain: definition.fees[0]?.amount !== undefined,
});

/** A procedure in a list; what has been worked out speaks before the catalogue. */
export function summaryOf(entry: CatalogueEntry, definition: ProcedureDefinition | undefined, opens = false): ProcedureSummary {
  const summary = definition?.summary ?? entry.plain?.summary;
  return {
    code: entry.code,
    title: definition?.shortTitle ?? entry.plain?.title ?? sameText(shortTitle(entry.title)),
    ...(summary ? { summary } : {}),
    field: entry.field,
    time: definition ? limitText(definition) : entry.time,
    fee: definition ? feeLine(definition) : entry.fee,
    online: entry.channels.some((each) => each.channel === 'online'),
    // What is worked out and handed in at the desk alone has a form, but for the clerk.
    applyHere: definition ? definition.channels.includes('online') : opens,
  };
}

const LEVELS: Readonly<Record<string, LocalText>> = {
  'Cấp xã': { vi: 'Cơ quan cấp xã', en: 'A commune office' },
  'Cấp tỉnh': { vi: 'Cơ quan cấp tỉnh', en: 'A provincial office' },
};

function officeOf(entry: CatalogueEntry): LocalText {
  if (entry.authority) return sameText(entry.authority);
  const levels = entry.levels.flatMap((level) => LEVELS[level] ?? []);
  if (levels.length === 0) return { vi: 'Theo quy định', en: 'As regulated' };
  return { vi: levels.map((text) => text.vi).join(', '), en: levels.map((text) => text.en).join(', ') };
}

function papersOf(definition: ProcedureDefinition): ListedPaper[] {
  return definition.papers.map(({ title, kind, whenText, help }) => ({
    title,
    kind,
    ...(whenText ? { when: whenText } : {}),
    ...(help ? { help } : {}),
  }));
}

/** Amounts that may come on top, in words: `Bản sao trích lục khai sinh: 8.000 đ mỗi bản`. */
function feeNotesOf(definition: ProcedureDefinition, money: (amount: number) => string): LocalText[] {
  return definition.fees.flatMap(({ label, amount, per, note, channels }) => {
    if (amount === undefined) return note ? [{ vi: `${label.vi}: ${note.vi}`, en: `${label.en}: ${note.en}` }] : [];
    if (amount === 0 || !channels.includes('online')) return [];
    const [vi, en] = per ? [` mỗi ${per.vi}`, ` per ${per.en}`] : ['', ''];
    return [{ vi: `${label.vi}: ${money(amount)}${vi}`, en: `${label.en}: ${money(amount)}${en}` }];
  });
}

/** What a channel costs whatever is answered; the line for lists where that depends on the answers. */
function channelFee(definition: ProcedureDefinition, channel: Channel): StatedFigure {
  const rules = definition.fees.filter((fee) => fee.channels.includes(channel) && fee.when === undefined && fee.count === undefined);
  const amounts = rules.flatMap((fee) => (fee.amount === undefined ? [] : [{ amount: fee.amount }]));
  return amounts.length > 0 && amounts.length === rules.length ? feeText(amounts) : feeLine(definition);
}

const oneOffice = (definition: ProcedureDefinition | undefined): { oneOffice?: true } =>
  definition && !isCommuneKind(definition.competence.unitKind) ? { oneOffice: true } : {};

/** Everything that the start page of a procedure shows, apart from dates that depend on the clock. */
export function detailOf(
  entry: CatalogueEntry,
  definition: ProcedureDefinition | undefined,
  money: (amount: number) => string,
): Omit<ProcedureDetail, 'expected' | 'fees'> {
  const summary = summaryOf(entry, definition);
  const time = definition ? limitText(definition) : undefined;
  return {
    ...summary,
    legalTitle: definition?.title ?? sameText(entry.title),
    ...(entry.ministry ? { ministry: entry.ministry } : {}),
    levels: [...entry.levels],
    audience: [...entry.audience],
    ...(entry.decision ? { decision: entry.decision } : {}),
    office: definition?.competence.hint ?? officeOf(entry),
    ...oneOffice(definition),
    ...(definition?.timeNote ? { timeNote: definition.timeNote } : {}),
    feeNotes: definition ? feeNotesOf(definition, money) : [],
    checkable: definition?.eligibility !== undefined,
    channels:
      definition && time
        ? definition.channels.map((channel) => ({ channel, time, fee: channelFee(definition, channel) }))
        : [...entry.channels],
    papers: definition ? papersOf(definition) : [...entry.papers],
    results: definition ? [{ name: definition.result.title.vi, code: definition.result.code }] : entry.results.map((each) => ({ ...each })),
    ...((definition?.source ?? entry.source) ? { source: definition?.source ?? entry.source } : {}),
    ...(definition ? { minutesToFill: definition.minutesToFill } : {}),
    ...(definition?.requiredAssurance ? { requiredAssurance: definition.requiredAssurance } : {}),
  };
}

/**
 * The start page of a procedure that is opened with a form made from the catalogue: what the portal says of it stays as it is, and what
 * the form adds is said.
 */
export function openedDetailOf(entry: CatalogueEntry, generic: ProcedureDefinition): Omit<ProcedureDetail, 'expected' | 'fees'> {
  const { competence, minutesToFill, timeNote } = generic;
  return {
    ...detailOf(entry, undefined, String),
    applyHere: true,
    office: competence.hint,
    ...oneOffice(generic),
    minutesToFill,
    ...(timeNote ? { timeNote } : {}),
  };
}
