import type { Member } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { lastDay } from '../days.js';
import { messages } from '../messages.js';

/** The one thing about the account that matters most now, and an absence below it. */
export function AccountState({ member }: { member: Member }) {
  const t = useT(messages);
  const [glyph, label, tone]: [GlyphName, keyof typeof messages, string] =
    member.state === 'locked'
      ? ['lock', 'staffing.state.locked', 'err']
      : member.initialPassword
        ? ['key', 'staffing.state.initial', 'warn']
        : member.secondFactor
          ? ['inTime', 'staffing.state.ok', 'm']
          : ['warning', 'staffing.state.noFactor', 'warn'];
  return (
    <>
      <div className={`r ${tone}`}>
        <Glyph name={glyph} />
        {t(label)}
      </div>
      {member.away && <div>{t('staffing.away', { date: lastDay(member.away.to), deputy: member.away.deputy })}</div>}
    </>
  );
}
