import { formatDay, type Lang } from '@tinhso/ui';

/** A legal day `2026-12-14` as `thứ Hai 14/12/2026`. */
export const dayOf = (date: string, lang: Lang): string => formatDay(`${date}T12:00:00+07:00`, lang);
