import { useMutation } from '@tanstack/react-query';
import type { EnrolAnswer, PasskeyCeremony, PasskeyMade, StaffEnrolled } from '@tinhso/identity-contract';
import { ApiError, makePasskey, PasskeyDeclined, passkeySupport, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { StepHead } from '../second-step/StepHead.js';
import type { StepProps } from '../second-step/step-props.js';
import { EnrolTotp } from './EnrolTotp.js';

/** Staff without a second factor set one up now: the authenticator app, or a passkey where the browser can. */
export function EnrolStep({ challenge, onStartOver, heading, onEnrolled }: StepProps & { onEnrolled: (answer: StaffEnrolled) => void }) {
  const t = useT(messages);
  const api = useApi();
  const { challengeId } = challenge;
  const finish = useMutation({
    mutationFn: async (answer: EnrolAnswer | 'passkey') =>
      unwrap<StaffEnrolled>(
        api.POST('/api/v1/public/staff-sessions/enrolment', { body: answer === 'passkey' ? await newPasskey() : answer }),
      ),
    onSuccess: onEnrolled,
  });
  const newPasskey = async (): Promise<EnrolAnswer> => {
    const path = '/api/v1/public/staff-sessions/enrolment/passkey-options';
    const ceremony = await unwrap<PasskeyCeremony>(api.POST(path, { body: { challengeId } }));
    const response = await makePasskey<PasskeyMade>(ceremony);
    return { challengeId, way: 'passkey', ceremonyId: ceremony.ceremonyId, response, name: t('identity.staff.enrol.passkeyName') };
  };
  const { error } = finish;
  const wrong = error instanceof ApiError && error.code === 'second-factor-wrong';
  return (
    <>
      <StepHead heading={heading} step={t('identity.staff.step2')} title={t('identity.staff.enrol.title')}>
        {t('identity.staff.enrol.lead')}
      </StepHead>
      {error instanceof ApiError && !wrong && (
        <Failure error={error}>
          <button type="button" className="link" onClick={onStartOver}>
            {t('identity.staff.expired.again')}
          </button>
        </Failure>
      )}
      {error instanceof PasskeyDeclined && <p role="status">{t('identity.staff.passkeyDeclined')}</p>}
      <EnrolTotp
        challengeId={challengeId}
        busy={finish.isPending}
        wrong={wrong}
        onCode={(code) => finish.mutate({ challengeId, way: 'totp', code })}
      />
      {passkeySupport() === 'yes' && (
        <>
          <p className="m s">{t('identity.staff.enrol.noApp')}</p>
          <div className="ways">
            <button type="button" onClick={() => finish.mutate('passkey')}>
              <Glyph name="key" size={24} />
              <b>{t('identity.staff.enrol.passkey')}</b>
              <Glyph name="right" />
            </button>
          </div>
        </>
      )}
    </>
  );
}
