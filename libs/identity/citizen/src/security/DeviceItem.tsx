import { useMutation } from '@tanstack/react-query';
import type { DeviceKind, DeviceSession } from '@tinhso/identity-contract';
import { Button, formatMoment, Icon, ProblemNotice, Tag, unwrap, useApi, useLang, useT, type IconName } from '@tinhso/ui';
import { securityMessages as messages } from './messages.js';

const icons: Record<DeviceKind, IconName> = { phone: 'phone', tablet: 'picture', computer: 'home', other: 'globe' };

/** One sign-in: the device, from where, since when, and a way to end it. */
export function DeviceItem({ session, onEnded }: { session: DeviceSession; onEnded: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const name = session.device.name || t('security.devices.unknown');
  const end = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/sessions/{id}', { params: { path: { id: session.id } } })),
    onSuccess: onEnded,
  });
  const place = [t(`security.network.${session.network}`), session.ip].filter(Boolean).join(' · ');
  return (
    <li className="own-item">
      <Icon name={icons[session.device.kind]} />
      <div className="own-item__body">
        <b>{name}</b>
        {session.current && <Tag tone="ok">{t('security.devices.current')}</Tag>}
        <p className="small quiet">{t('security.devices.signedIn', { at: formatMoment(session.signedInAt, lang) })}</p>
        <p className="small quiet">{t('security.devices.lastUsed', { at: formatMoment(session.lastUsedAt, lang) })}</p>
        <p className="small quiet num">{place}</p>
        {end.isError && <ProblemNotice error={end.error} />}
        {!session.current && (
          <Button
            look="secondary"
            small
            busy={end.isPending && t('security.busy')}
            onClick={() => end.mutate()}
            aria-label={t('security.devices.endNamed', { name })}
          >
            {t('security.devices.end')}
          </Button>
        )}
      </div>
    </li>
  );
}
