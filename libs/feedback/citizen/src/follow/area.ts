import type { AskOwnAlerts } from '@tinhso/feedback-contract';

/** What is chosen in the form of an alert. */
export interface AreaWish {
  by: 'commune' | 'distance';
  commune: string;
  point?: { lat: number; long: number };
  metres: number;
  category: string;
}

export const emptyWish: AreaWish = { by: 'commune', commune: '', metres: 1000, category: '' };

/** What keeps it from being asked for. */
export const wishFault = ({ by, commune, point }: AreaWish): 'commune' | 'point' | undefined =>
  by === 'commune' ? (commune === '' ? 'commune' : undefined) : point ? undefined : 'point';

/** As the server is asked; of what is chosen only that which counts. */
export const areaOf = ({ by, commune, point, metres, category }: AreaWish): AskOwnAlerts => ({
  ...(by === 'commune' ? { commune } : { ...point, metres }),
  ...(category && { category }),
});
