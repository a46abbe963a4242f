import type { ListedFee, LocalText, ProcedureDefinition } from '@tinhso/procedures-contract';

const BY_LOCAL_RULE: LocalText = { vi: 'Theo quy định địa phương', en: 'Set by the province' };
const FREE: LocalText = { vi: 'Miễn phí', en: 'Free' };

/** The fee rules in force on a local day, line by line. An amount that is not the same everywhere is told in words. */
export function listedFees({ fees }: ProcedureDefinition, today: string, money: (amount: number) => string): ListedFee[] {
  return fees
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === undefined || today <= validTo))
    .map(({ label, amount, per, channels, when, note, legalBasis }) => ({
      label,
      amount: amountText(amount, per, money) ?? note ?? BY_LOCAL_RULE,
      channels: [...channels],
      sometimes: when !== undefined,
      ...(note && amount !== undefined ? { note } : {}),
      legalBasis,
    }));
}

function amountText(amount: number | undefined, per: LocalText | undefined, money: (amount: number) => string): LocalText | undefined {
  if (amount === undefined) return undefined;
  if (amount === 0) return FREE;
  const [vi, en] = per ? [` mỗi ${per.vi}`, ` per ${per.en}`] : ['', ''];
  return { vi: money(amount) + vi, en: money(amount) + en };
}
