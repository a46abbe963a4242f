import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackProblems, type AttributeAnswers, type CategoryEntry, type TicketPlace } from '@tinhso/feedback-contract';
import { tidyText } from '@tinhso/kernel';
import { PlacesFacade } from '@tinhso/places-server';
import { Problem, type FieldFault, type Locale } from '@tinhso/platform';
import { Rulebook } from '../rules/rulebook.js';
import { attributeFaults } from './attribute-faults.js';
import { reportFaults as say } from './fault-texts.js';

/** A report as it comes, from whatever side. */
export interface RawReport {
  readonly category: string;
  readonly description: string;
  readonly place: TicketPlace;
  readonly attributes?: AttributeAnswers;
}

/** A report without faults. */
export interface CheckedReport {
  readonly category: CategoryEntry;
  readonly description: string;
  readonly attributes: AttributeAnswers;
  readonly spot?: { readonly lat: number; readonly lng: number };
  readonly communeCode?: string;
  readonly address?: string;
}

/** Fewest characters of a description; Open311 asks for none. */
interface Demands {
  readonly words: number;
}

/** A tag, a comment or an entity of HTML: reports are plain text. */
const HTML = /<\s*[/!]?\s*[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu;

type Where = Pick<CheckedReport, 'spot' | 'communeCode' | 'address'>;

/** Judges a report as a whole. */
@Injectable()
export class CheckReport {
  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
  ) {}

  /** @throws Problem report-faulty with every fault at its place */
  check(raw: RawReport, locale: Locale, { words }: Demands = { words: 3 }): CheckedReport {
    const faults: FieldFault[] = [];
    const fault = (pointer: string, text: keyof typeof say): void => void faults.push({ pointer, message: say[text][locale] });
    const category = this.book.category(raw.category);
    if (!category) fault('/category', 'category');
    const description = tidyText(raw.description);
    if ([...description].length < words) fault('/description', 'short');
    if ([...raw.description].length > feedbackLimits.description) fault('/description', 'long');
    if (HTML.test(raw.description)) fault('/description', 'html');
    const where = this.where(raw.place, fault);
    const attributes = raw.attributes ?? {};
    if (category) faults.push(...attributeFaults(category.attributes, attributes, locale));
    if (!category || faults.length > 0) throw Problem.from(feedbackProblems, 'report-faulty', { errors: faults });
    return { category, description, attributes, ...where };
  }

  private where({ lat, long, address, commune }: TicketPlace, fault: (pointer: string, text: keyof typeof say) => void): Where {
    const told = address === undefined ? '' : tidyText(address);
    const said = told === '' ? {} : { address: told };
    if (HTML.test(address ?? '')) fault('/place/address', 'html');
    if (commune !== undefined && !this.places.communeName(commune)) fault('/place/commune', 'commune');
    if (lat === undefined && long === undefined) {
      if (commune === undefined && told === '') fault('/place', 'nowhere');
      return { ...said, ...(commune === undefined ? {} : { communeCode: commune }) };
    }
    if (lat === undefined || long === undefined) {
      fault(lat === undefined ? '/place/lat' : '/place/long', 'half');
      return said;
    }
    if (Math.abs(lat) > 90) fault('/place/lat', 'degrees');
    if (Math.abs(long) > 180) fault('/place/long', 'degrees');
    const found = Math.abs(lat) > 90 || Math.abs(long) > 180 ? undefined : this.places.communeAt({ lat, long });
    if (found && !found.inside) fault('/place', 'outside');
    // Within the precision of the boundaries the reporter knows better where they stand.
    const chosen = found?.near.find(({ code }) => code === commune) ?? found?.commune;
    return { ...said, spot: { lat, lng: long }, ...(chosen ? { communeCode: chosen.code } : {}) };
  }
}
