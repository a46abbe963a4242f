import type { PrefillOffer } from '@tinhso/dossiers-contract';
import { printAddress, printAnswer, type AddressAnswer, type Answer, type FormField, type PlaceLookup } from '@tinhso/procedures-contract';
import { formatDate, formatPlainDate, groupCitizenId, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Says where a value comes from: "Từ VNeID, mức 2, xác nhận 12/11/2026". */
export function useSourceWords(): (offer: PrefillOffer) => string {
  const t = useT(messages);
  return ({ source: { kind, at, by, dossier } }) => {
    const date = at ? formatDate(at) : '';
    if (kind === 'dossier') return t('dossiers.prefill.from.dossier', { code: dossier?.code ?? '', date });
    if (kind !== 'self' && by && date) return t('dossiers.prefill.from.vouched', { by, date });
    return t(`dossiers.prefill.from.${kind}`);
  };
}

const facts = ['fullName', 'citizenId', 'birthDate', 'sex', 'address'] as const;

/** Says what an offer is and what it would fill in. `fields` are those of the form. */
export function useOfferWords(fields: ReadonlyMap<string, FormField>, places: PlaceLookup) {
  const t = useT(messages);
  const lang = useLang();
  return ({ key, value }: PrefillOffer): { label: string; text: string } => {
    const name = key.slice(key.indexOf('.') + 1);
    const fact = key.startsWith('profile.') ? facts.find((each) => each === name) : undefined;
    const field = fields.get(name);
    if (fact) return { label: t(`dossiers.prefill.fact.${fact}`), text: factText(fact) };
    const printed = field ? printAnswer(field, value as Answer, places, lang) : '';
    return { label: field?.label[lang] ?? name, text: field?.widget === 'citizenId' ? groupCitizenId(printed) : printed };

    function factText(which: (typeof facts)[number]): string {
      if (which === 'address') return printAddress(value as AddressAnswer, places);
      const text = String(value);
      if (which === 'sex') return t(text === 'male' ? 'dossiers.prefill.male' : 'dossiers.prefill.female');
      if (which === 'birthDate') return formatPlainDate(text);
      return which === 'citizenId' ? groupCitizenId(text) : text;
    }
  };
}
