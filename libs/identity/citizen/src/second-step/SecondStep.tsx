import { useMutation } from '@tanstack/react-query';
import type { CitizenSession, SecondFactorAnswer, SecondFactorChallenge } from '@tinhso/identity-contract';
import { ApiError, Button, Notice, unwrap, useApi, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages.js';
import { answerWithPasskey } from './passkey-answer.js';
import { PasskeyFault } from './PasskeyFault.js';
import { StepCode } from './StepCode.js';
import { firstWay, type TypedWay } from './typed-ways.js';
import { OtherWays } from './OtherWays.js';

interface SecondStepProps {
  challenge: SecondFactorChallenge;
  onPassed: (session: CitizenSession) => void;
  /** Too late, or somebody else: back to the password. */
  onStartOver: () => void;
}

/** The second step of signing in: the way that is nearest at hand first, the others under it. */
export function SecondStep({ challenge, onPassed, onStartOver }: SecondStepProps) {
  const t = useT(messages);
  const api = useApi();
  const { challengeId } = challenge;
  const [way, setWay] = useState<TypedWay | undefined>(() => firstWay(challenge.ways));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [way]);
  const pass = useMutation({
    mutationFn: async (answer: SecondFactorAnswer | 'passkey') =>
      unwrap<CitizenSession>(
        api.POST('/api/v1/public/sessions/second-factor', {
          body: answer === 'passkey' ? await answerWithPasskey(api, challengeId) : answer,
        }),
      ),
    onSuccess: onPassed,
  });
  const problem = pass.error instanceof ApiError ? pass.error.code : '';
  const choose = (next: TypedWay) => {
    pass.reset();
    setWay(next);
  };
  if (problem === 'second-factor-expired')
    return (
      <div className="stack">
        <Notice tone="warn" live>
          <p>{t('identity.step.expired')}</p>
        </Notice>
        <Button block onClick={onStartOver}>
          {t('identity.step.startOver')}
        </Button>
      </div>
    );
  return (
    <div className="stack">
      <h2 ref={title} tabIndex={-1}>
        {t(`identity.step.${way ?? 'passkey'}.title`)}
      </h2>
      {pass.isError && problem !== 'second-factor-wrong' && <PasskeyFault error={pass.error} />}
      {way ? (
        <StepCode
          key={way}
          challengeId={challengeId}
          way={way}
          busy={pass.isPending}
          wrong={problem === 'second-factor-wrong'}
          onCode={(code) => pass.mutate({ challengeId, way, code })}
        />
      ) : (
        <Button icon="lock" block busy={pass.isPending && t('identity.signIn.busy')} onClick={() => pass.mutate('passkey')}>
          {t('identity.step.passkey.act')}
        </Button>
      )}
      <OtherWays ways={challenge.ways} way={way} onChoose={choose} onPasskey={() => pass.mutate('passkey')} />
      <Button look="quiet" block onClick={onStartOver}>
        {t('identity.step.notYou')}
      </Button>
    </div>
  );
}
