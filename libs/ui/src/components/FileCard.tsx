import { useState, type ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** Props of {@link FileCard}. */
export interface FileCardProps {
  name: string;
  /** Address of a small picture; an icon stands for what has none. */
  thumbnail?: string;
  icon?: IconName;
  /** What is going on, in words: `Đang gửi: 1,1 trên 1,8 MB`. */
  state?: string;
  /** What is read aloud of it instead, when the words change faster than anybody listens. */
  announce?: string;
  /** What else is to be said: `Đã thu nhỏ 8,4 MB → 1,1 MB`. */
  note?: string;
  /** Share sent, 0 to 1; drawn as a bar while sending. */
  progress?: number;
  /** Why it was refused; makes the card red. `remedy` says what to do next. */
  refused?: { reason: string; remedy?: string };
  actions?: ReactNode;
}

/** A paper that is being sent, was received, or was refused with the reason and the next step. */
export function FileCard({ name, thumbnail, icon = 'document', state, announce, note, progress, refused, actions }: FileCardProps) {
  const [broken, setBroken] = useState(false);
  const picture = broken ? undefined : thumbnail;
  return (
    <article className={refused ? 'upload upload--error' : 'upload'}>
      <div className="upload__thumb">
        {picture ? <img src={picture} alt="" onError={() => setBroken(true)} /> : <Icon name={icon} size="l" />}
      </div>
      <div className="upload__body">
        <b className="upload__name">{name}</b>
        {refused && (
          <div role="alert">
            <p className="upload__why">
              <Icon name="alert" size="s" />
              <span>{refused.reason}</span>
            </p>
            {refused.remedy && <p className="upload__state">{refused.remedy}</p>}
          </div>
        )}
        {!refused && state && (
          <p className="upload__state" role={announce ? undefined : 'status'}>
            {state}
          </p>
        )}
        {announce && (
          <p className="visually-hidden" role="status">
            {announce}
          </p>
        )}
        {note && <p className="upload__state">{note}</p>}
        {!refused && progress !== undefined && (
          <div
            className="bar"
            role="progressbar"
            aria-label={name}
            aria-valuenow={Math.round(progress * 100)}
            aria-valuemin={0}
            aria-valuemax={100}
          >
            <i style={{ width: `${Math.round(progress * 100)}%` }} />
          </div>
        )}
        {actions && <div className="btns upload__acts">{actions}</div>}
      </div>
    </article>
  );
}
