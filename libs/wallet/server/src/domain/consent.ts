import type { Bilingual } from '@tinhso/wallet-contract';

/** What a consent names: what is handed to whom for what. */
export interface ConsentParts {
  readonly paper: string;
  readonly procedure: Bilingual;
  /** The office that receives the application, where it is known already. */
  readonly office?: string;
}

/** The sentence that has to be agreed to. */
export function consentText({ paper, procedure, office }: ConsentParts, locale: 'vi' | 'en'): string {
  if (locale === 'vi')
    return `Tôi đồng ý gửi một bản sao “${paper}” trong ví giấy tờ cho ${office ?? 'cơ quan tiếp nhận hồ sơ'} để giải quyết thủ tục “${procedure.vi}”.`;
  return `I agree to hand a copy of “${paper}” out of the wallet to ${office ?? 'the receiving office'} for the procedure “${procedure.en}”.`;
}
