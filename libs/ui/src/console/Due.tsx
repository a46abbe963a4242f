import { formatDay, formatTime } from '../format/dates.js';
import { defineMessages } from '../i18n/define-messages.js';
import { useLang, useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';
import type { GlyphName } from './glyphs.js';
import { isNoTime, officeTime } from './hours.js';

/** How near a date is, as the server says it. Hours are office hours, negative when overdue. */
export interface DueState {
  level: 'overdue' | 'today' | 'soon' | 'in_time' | 'paused' | 'none';
  at?: string;
  remainingHours?: number;
}

const messages = defineMessages({
  'ui.due.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'ui.due.justOver': { vi: 'Vừa quá hạn', en: 'Just overdue' },
  'ui.due.now': { vi: 'đến hạn lúc này', en: 'due now' },
  'ui.due.today': { vi: 'Hôm nay', en: 'Today' },
  'ui.due.soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'ui.due.inTime': { vi: 'Trong hạn', en: 'In time' },
  'ui.due.paused': { vi: 'Tạm dừng', en: 'Paused' },
  'ui.due.none': { vi: 'Không tính hạn', en: 'No date' },
  'ui.due.left': { vi: 'còn {time}', en: '{time} left' },
});

const looks = {
  overdue: { glyph: 'late', tone: 'err', word: 'ui.due.overdue' },
  today: { glyph: 'clock', tone: 'warn today', word: 'ui.due.today' },
  soon: { glyph: 'clock', tone: 'warn', word: 'ui.due.soon' },
  in_time: { glyph: 'inTime', tone: 'ok', word: 'ui.due.inTime' },
  paused: { glyph: 'pause', tone: 'mute0', word: 'ui.due.paused' },
  none: { glyph: 'list', tone: 'mute0', word: 'ui.due.none' },
} as const satisfies Record<DueState['level'], { glyph: GlyphName; tone: string; word: keyof typeof messages }>;

/** Shape, word and colour of a due date, with what remains of it in office hours. The one place of the console where a list has colour. */
export function Due({ due, rest: told = true }: { due: DueState; rest?: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const { glyph, tone, word } = looks[due.level];
  const { level, remainingHours: hours } = due;
  const none = hours !== undefined && isNoTime(hours);
  const time = hours === undefined || none ? undefined : officeTime(hours, lang);
  const rest = level === 'overdue' ? time : none ? t('ui.due.now') : time && t('ui.due.left', { time });
  return (
    <div className={`due ${tone}`}>
      <Glyph name={glyph} />
      <b className="w">{t(none && level === 'overdue' ? 'ui.due.justOver' : word)}</b>
      {told && rest && level !== 'none' && <span className="num">{rest}</span>}
    </div>
  );
}

/** `10:20 thứ Tư 25/11`; the year only when it is another one. */
export function DueMoment({ at }: { at: string }) {
  const lang = useLang();
  return (
    <time dateTime={at}>
      {formatTime(at)} {formatDay(at, lang, new Date())}
    </time>
  );
}
