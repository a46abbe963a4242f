import { tidyText } from '@tinhso/kernel';
import type { Channel, ListedChannel, ListedPaper, LocalText, StatedFigure } from '@tinhso/procedures-contract';
import type { CommonEntry, PortalEntry } from './portal-files.js';
import { openingOf, type GenericOpening } from './generic/opening.js';
import type { ReceivingFile } from './generic/receiving.js';
import { feeText, timeText, type StatedFee, type StatedTime } from './stated-figures.js';

/** A procedure of the catalogue as it is kept and shown. Figures are already in words, so that an uncertain one can never be shown as a number. */
export interface CatalogueEntry {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly ministry?: string;
  readonly levels: readonly string[];
  readonly audience: readonly string[];
  readonly decision?: string;
  readonly authority?: string;
  readonly time: StatedFigure;
  readonly fee: StatedFigure;
  readonly channels: readonly ListedChannel[];
  readonly papers: readonly ListedPaper[];
  readonly results: readonly { readonly name: string; readonly code?: string }[];
  readonly source?: string;
  /** Short name and when it is the right one, in everyday words; only for everyday procedures. */
  readonly plain?: { readonly title: LocalText; readonly summary: LocalText };
  /** Asked for every day; goes before others that match as well. */
  readonly everyday: boolean;
  /** What a form made from the catalogue alone needs to know; absent where it cannot be filed online here. */
  readonly opening?: GenericOpening;
}

const CHANNELS: readonly Channel[] = ['online', 'in_person', 'postal'];
const CIVIL_STATUS = 'Hộ tịch';
const NOTHING_SAID = /^(không có thông tin|)$/i;

const line = (text: string): string => tidyText(text).replace(/\n/g, ' ');
const both = (text: string): LocalText => ({ vi: text.slice(0, 1000), en: text.slice(0, 1000) });
const said = (text: string): string | undefined => (NOTHING_SAID.test(text.trim()) ? undefined : line(text));

/** Figures of one row of a page: a channel with its time and fee. `fee` undefined: the source is not sure. */
export interface Row {
  readonly channel: Channel;
  readonly time?: StatedTime;
  readonly fee?: StatedFee | 'uncertain';
}

/** A missing unit means working days only for civil status; elsewhere nothing is known. */
function timeOf(value: number | null | undefined, unit: string | null | undefined, field: string): StatedTime | undefined {
  if (typeof value !== 'number' || value <= 0) return undefined;
  if (unit) return { value, unit };
  return field === CIVIL_STATUS ? { value, unit: 'working_day' } : undefined;
}

function timesIn(rows: readonly Row[]): StatedFigure {
  const times = rows.map((row) => row.time);
  return timeText(times.some((time) => time === undefined) ? [] : times.filter((time) => time !== undefined));
}

function feesIn(rows: readonly Row[]): StatedFigure {
  if (rows.some((row) => row.fee === 'uncertain')) return feeText([undefined]);
  const fees = rows.map((row) => row.fee).filter((fee) => typeof fee === 'object');
  return feeText(fees.length === rows.length ? fees : []);
}

function channelsOf(rows: readonly Row[]): ListedChannel[] {
  return CHANNELS.flatMap((channel) => {
    const own = rows.filter((row) => row.channel === channel);
    return own.length === 0 ? [] : [{ channel, time: timesIn(own), fee: feesIn(own) }];
  });
}

/** The figure for lists: that of the online channel where there is one, because that is how people would apply here. */
function leading(channels: readonly ListedChannel[]): { time: StatedFigure; fee: StatedFigure } {
  return channels[0] ?? { time: timeText([]), fee: feeText([]) };
}

/** No fee is 25 đồng: the portal's row lost its thousands. */
const isCutShort = (amount: number | undefined): boolean => amount !== undefined && amount > 0 && amount < 1000;

/** An entry of the portal's catalogue. A fee that the portal does not state, or states as free without a figure, is not certain. */
export function fromPortal(entry: PortalEntry, receiving?: ReceivingFile): CatalogueEntry {
  const rows = entry.channels.map((each): Row => ({
    channel: each.channel,
    time: each.ambiguous === undefined ? timeOf(each.timeValue, each.timeUnit, entry.field) : undefined,
    fee:
      each.feeUncertain || each.ambiguous !== undefined || isCutShort(each.feeVnd)
        ? 'uncertain'
        : each.feeVnd === undefined
          ? undefined
          : { amount: each.feeVnd },
  }));
  const channels = channelsOf(rows);
  const who = { field: line(entry.field), ministry: said(entry.ministry), levels: entry.levels, authority: said(entry.authority) };
  const opening = receiving && openingOf(who, rows, receiving);
  return {
    code: entry.code,
    title: line(entry.name),
    ...who,
    audience: entry.audience.map(line),
    decision: said(entry.decision),
    ...leading(channels),
    channels,
    // Rows with no original and no copy are notes on the page, not papers.
    papers: entry.documents
      .filter((paper) => paper.originals > 0 || paper.copies > 0)
      .map(({ name, originals, copies }) => ({ title: both(line(name)), kind: 'submit' as const, originals, copies })),
    results: entry.results.map(({ name, code }) => ({ name: line(name), ...(code ? { code } : {}) })),
    everyday: false,
    ...(opening ? { opening } : {}),
  };
}

/** An everyday procedure, laid over what the portal's catalogue says of it. Figures from memory are shown as "Theo quy định". */
export function fromCommon(common: CommonEntry, portal: CatalogueEntry | undefined, plain?: CatalogueEntry['plain']): CatalogueEntry {
  const sureOfTime = common.time_origin === 'portal';
  const sureOfFee = common.fee_origin === 'portal' && !common.fee.fee_uncertain;
  const rows = common.channels_raw.map((each): Row => {
    const free = each.fee_text !== null && /miễn phí/i.test(each.fee_text);
    const amount = each.fee_vnd ?? (free ? 0 : undefined);
    return {
      channel: each.channel,
      time: sureOfTime
        ? (timeOf(each.time_value, each.time_unit, common.field) ?? { value: common.time.v, unit: common.time.u })
        : undefined,
      fee: !sureOfFee || each.fee_uncertain ? 'uncertain' : amount === undefined ? undefined : { amount, per: common.fee.unit },
    };
  });
  const channels = channelsOf(rows);
  return {
    code: common.code,
    title: line(common.name),
    field: line(common.field),
    ministry: portal?.ministry,
    levels: common.levels,
    audience: common.audience.split(/,\s*/).map(line),
    decision: said(common.decision),
    authority: portal?.authority,
    ...leading(channels),
    channels,
    papers: common.documents.map(({ name, kind }) => ({ title: both(line(name)), kind })),
    results: common.result.map(({ name, code }) => ({ name: line(name), ...(code ? { code } : {}) })),
    source: common.source,
    ...(plain ? { plain } : {}),
    everyday: true,
  };
}
