import type { Bilingual } from '@tinhso/delegation-contract';

/** What was done, in words, by the event that told of it. */
export const actTexts: Readonly<Record<string, Bilingual>> = {
  'dossier.submitted': { vi: 'Nộp hồ sơ', en: 'Filed an application' },
  'dossier.supplemented': { vi: 'Gửi bổ sung hồ sơ', en: 'Sent supplements' },
  'dossier.withdrawn': { vi: 'Rút hồ sơ', en: 'Withdrew a dossier' },
  'document.read_for_another': { vi: 'Mở giấy tờ của hồ sơ', en: 'Opened a document of a dossier' },
};

/** The events that are such acts. */
export const actEvents: readonly string[] = Object.keys(actTexts);

/** Both names of an act: "Ma Văn Páo thay mặt Ma Thị Hạnh". */
export const onBehalf = (actor: string, principal: string, locale: 'vi' | 'en'): string =>
  locale === 'vi' ? `${actor} thay mặt ${principal}` : `${actor} on behalf of ${principal}`;
