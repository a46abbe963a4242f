import type {
  CoSigner,
  FeeRule,
  FormField,
  FormPage,
  FormRule,
  FormSection,
  ItemField,
  LocalText,
  PaperRule,
  ProcedureDefinition,
  ProcedureStep,
  WidgetName,
} from '@tinhso/procedures-contract';
import { dashedKeyFrom, keyFrom } from './keys.js';
import { insertAt, pointerOf, setAt, valueAt, type Path } from './path.js';

/** A draft after something was added, and the pointer of what is new. */
export interface Grown {
  readonly definition: ProcedureDefinition;
  readonly at: string;
}

const option = (value: string, vi: string, en: string) => ({ value, label: { vi, en } });

/** A field of a kind as it is at first. */
function freshField(key: string, widget: WidgetName, label: LocalText): FormField {
  const base = { key, widget, label, required: true };
  if (widget === 'choice' || widget === 'select')
    return { ...base, options: [option('one', 'Lựa chọn 1', 'Option 1'), option('two', 'Lựa chọn 2', 'Option 2')] };
  if (widget !== 'repeat') return base;
  const name: ItemField = { key: 'fullName', widget: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, required: true };
  return { ...base, itemFields: [name], itemLabel: { vi: 'Người', en: 'Person' } };
}

const pagesOf = ({ form }: ProcedureDefinition): FormPage[] => form.sections.flatMap((section) => section.pages);
const fieldKeys = (definition: ProcedureDefinition): string[] =>
  pagesOf(definition).flatMap((page) => page.fields.map((field) => field.key));

function grown(definition: ProcedureDefinition, list: Path, place: number, value: unknown): Grown {
  return { definition: insertAt(definition, list, place, value), at: pointerOf([...list, place]) };
}

const keysOf = (entries: readonly { readonly key: string }[] | undefined): string[] => (entries ?? []).map((entry) => entry.key);

export function addSection(definition: ProcedureDefinition, title: LocalText): Grown {
  const { sections } = definition.form;
  const section: FormSection = { key: keyFrom(title.vi, keysOf(sections), 'section'), title, pages: [] };
  return grown(definition, ['form', 'sections'], sections.length, section);
}

/** A page with one question, after the page at `place - 1`. */
export function addPage(definition: ProcedureDefinition, section: number, place: number, title: LocalText, widget: WidgetName): Grown {
  const key = keyFrom(title.vi, fieldKeys(definition), 'question');
  const page: FormPage = {
    key: keyFrom(title.vi, keysOf(pagesOf(definition)), 'page'),
    title,
    fields: [freshField(key, widget, title)],
  };
  return grown(definition, ['form', 'sections', section, 'pages'], place, page);
}

/** Another question on the page. */
export function addField(definition: ProcedureDefinition, page: Path, label: LocalText, widget: WidgetName): Grown {
  const fields = valueAt(definition, [...page, 'fields']) as readonly FormField[];
  return grown(
    definition,
    [...page, 'fields'],
    fields.length,
    freshField(keyFrom(label.vi, fieldKeys(definition), 'question'), widget, label),
  );
}

/** Another question in the rows of a repeated group. */
export function addItem(definition: ProcedureDefinition, field: Path, label: LocalText, widget: WidgetName): Grown {
  const items = (valueAt(definition, [...field, 'itemFields']) as readonly ItemField[] | undefined) ?? [];
  return grown(definition, [...field, 'itemFields'], items.length, freshField(keyFrom(label.vi, keysOf(items), 'item'), widget, label));
}

/** A paper to send, with the page that asks for it: in the chapter that already asks for papers, else in one of its own. */
export function addPaper(definition: ProcedureDefinition, title: LocalText): Grown {
  const key = keyFrom(title.vi, keysOf(definition.papers), 'paper');
  const paper: PaperRule = {
    key,
    title,
    kind: 'submit',
    accepted: ['image/jpeg', 'image/png', 'application/pdf'],
    maxBytes: 10 * 1024 * 1024,
    maxFiles: 4,
  };
  const page: FormPage = {
    key: keyFrom(title.vi, keysOf(pagesOf(definition)), 'paperPage'),
    title: {
      vi: `Gửi ${title.vi.charAt(0).toLocaleLowerCase('vi')}${title.vi.slice(1)}`,
      en: title.en && `Send the ${title.en.charAt(0).toLowerCase()}${title.en.slice(1)}`,
    },
    fields: [],
    papers: [key],
  };
  const { sections } = definition.form;
  const place = sections.findIndex((section) => section.pages.some((each) => each.papers));
  const withPage =
    place >= 0
      ? insertAt(definition, ['form', 'sections', place, 'pages'], sections[place]?.pages.length ?? 0, page)
      : insertAt(definition, ['form', 'sections'], sections.length, {
          key: keyFrom('Giấy tờ', keysOf(sections), 'papers'),
          title: { vi: 'Giấy tờ', en: 'Papers' },
          pages: [page],
        });
  return grown(withPage, ['papers'], definition.papers.length, paper);
}

export function addFee(definition: ProcedureDefinition, label: LocalText, today: string): Grown {
  const fee: FeeRule = {
    key: keyFrom(label.vi, keysOf(definition.fees), 'fee'),
    label,
    amount: 0,
    channels: definition.channels.length > 0 ? definition.channels : ['online'],
    validFrom: today,
    legalBasis: '',
  };
  return grown(definition, ['fees'], definition.fees.length, fee);
}

/** A step before the one that returns the result. */
export function addStep(definition: ProcedureDefinition, title: LocalText): Grown {
  const { steps } = definition;
  const last = steps.findIndex((step) => step.status === 'awaiting_signature' || step.status === 'completed');
  const place = last < 0 ? steps.length : last;
  const step: ProcedureStep = { key: keyFrom(title.vi, keysOf(steps), 'step'), title, role: 'case_officer', status: 'processing' };
  return grown(definition, ['steps'], place, step);
}

/** A rule across answers, shown at the first question. */
export function addRule(definition: ProcedureDefinition, message: LocalText): Grown {
  const { rules } = definition.form;
  const field = fieldKeys(definition)[0] ?? '';
  const rule: FormRule = {
    key: dashedKeyFrom(message.vi, keysOf(rules), 'rule'),
    field,
    needs: field ? [field] : [],
    check: { '!!': [{ var: `answers.${field}` }] },
    message,
  };
  return grown(definition, ['form', 'rules'], rules.length, rule);
}

export function addSigner(definition: ProcedureDefinition, title: LocalText): Grown {
  const signers = definition.coSigners ?? [];
  const signer: CoSigner = {
    key: keyFrom(title.vi, keysOf(signers), 'signer'),
    title,
    summary: { vi: '', en: '' },
    pages: [],
    sees: [],
    person: { fullName: '' },
    declaration: definition.form.declaration,
  };
  return grown(definition, ['coSigners'], signers.length, signer);
}

/** A copy of what stands at a place, right after it, under keys of its own. */
export function duplicate(definition: ProcedureDefinition, path: Path): Grown {
  const [list, place] = [path.slice(0, -1), path.at(-1)];
  const original = valueAt(definition, path);
  if (typeof place !== 'number' || typeof original !== 'object' || original === null) return { definition, at: pointerOf(path) };
  const siblings = valueAt(definition, list) as readonly { key: string }[];
  const taken = [...keysOf(siblings), ...fieldKeys(definition), ...keysOf(pagesOf(definition))];
  const again = (key: string) => {
    const made = /-/.test(key) || list.at(-1) === 'rules' ? dashedKeyFrom(key.replaceAll('-', ' '), taken, 'copy') : numbered(key, taken);
    taken.push(made);
    return made;
  };
  const { key } = original as { key: string };
  const copy = { ...structuredClone(original), key: again(key) } as { key: string; fields?: FormField[]; pages?: FormPage[] };
  for (const page of copy.pages ?? []) page.key = again(page.key);
  for (const field of [...(copy.fields ?? []), ...(copy.pages ?? []).flatMap((page) => page.fields)]) field.key = again(field.key);
  return grown(definition, list, place + 1, copy);
}

function numbered(key: string, taken: readonly string[]): string {
  const stem = key.replace(/\d+$/, '');
  for (let number = 2; ; number++) if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`;
}

/** Without what stands at a place; a list that may be left out goes with its last entry. `at` is what is open then. */
export function removed(definition: ProcedureDefinition, path: Path): Grown {
  const list = path.slice(0, -1);
  const siblings = valueAt(definition, list);
  const count = Array.isArray(siblings) ? siblings.length : 0;
  const whole = list.length === 1 && (list[0] === 'coSigners' || list[0] === 'eligibility') && count === 1;
  const next = setAt(definition, whole ? list : path, undefined);
  const place = Number(path.at(-1));
  if (count > 1) return { definition: next, at: pointerOf([...list, Math.min(place, count - 2)]) };
  const above = list.slice(0, -1);
  return {
    definition: next,
    at: pointerOf(list.length > 1 && list[0] === 'form' && list.at(-1) !== 'rules' && list.at(-1) !== 'sections' ? above : list),
  };
}

/** The same question asked in another way: what only made sense for the old kind is dropped, what the new one needs is there. */
export function refieldedAs(field: FormField, widget: WidgetName): FormField {
  const fresh = freshField(field.key, widget, field.label);
  const { options, itemFields, itemLabel, unit, ...rest } = field;
  const chosen = widget === 'choice' || widget === 'select';
  return {
    ...rest,
    widget,
    ...(chosen ? { options: options ?? fresh.options } : {}),
    ...(widget === 'repeat' ? { itemFields: itemFields ?? fresh.itemFields, itemLabel: itemLabel ?? fresh.itemLabel } : {}),
    ...(widget === 'number' && unit ? { unit } : {}),
  };
}
