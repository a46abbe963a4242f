import { useMutation, useQuery } from '@tanstack/react-query';
import type { CitizenSession, PasskeyCeremony, PasskeyUsed, Proof, Security } from '@tinhso/identity-contract';
import { ApiError, askPasskey, Button, passkeySupport, ProblemNotice, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { PasskeyFault } from '../second-step/PasskeyFault.js';
import { securityMessages as messages } from '../security/messages.js';
import { securityOptions } from '../security/queries.js';
import { EidProof } from './EidProof.js';
import { TypedProof } from './TypedProof.js';

/** What the account can be proved by: password, authenticator, passkey; an eID where there is nothing else. */
export function ProofForm({ onProved }: { onProved: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const { session } = useSession();
  const security = useQuery(securityOptions(api));
  const [chosen, setChosen] = useState<'password' | 'totp'>();
  const prove = useMutation({
    mutationFn: async (proof: Proof | 'passkey') =>
      unwrap<CitizenSession>(api.POST('/api/v1/citizen/session/proof', { body: proof === 'passkey' ? await withPasskey() : proof })),
    onSuccess: (tokens) => {
      session.signInWith(tokens);
      onProved();
    },
  });
  const withPasskey = async (): Promise<Proof> => {
    const ceremony = await unwrap<PasskeyCeremony>(api.POST('/api/v1/citizen/session/proof/passkey-options', {}));
    return { way: 'passkey', ceremonyId: ceremony.ceremonyId, response: await askPasskey<PasskeyUsed>(ceremony) };
  };
  if (security.isError) return <ProblemNotice error={security.error} onRetry={() => void security.refetch()} />;
  if (!security.data) return <Skeleton label={t('security.loading')} />;
  const ways = typedWays(security.data);
  const way = chosen ?? ways[0];
  const passkey = security.data.passkeys.length > 0 && passkeySupport() === 'yes';
  const refused = prove.error instanceof ApiError && prove.error.code === 'proof-refused';
  return (
    <div className="stack">
      <p className="dialog__lead">{t('security.proof.lead')}</p>
      {prove.isError && !refused && <PasskeyFault error={prove.error} />}
      {way && <TypedProof key={way} way={way} busy={prove.isPending} refused={refused} onProof={(proof) => prove.mutate(proof)} />}
      {passkey && (
        <Button look="secondary" icon="lock" block onClick={() => prove.mutate('passkey')}>
          {t('security.proof.usePasskey')}
        </Button>
      )}
      {ways
        .filter((other) => other !== way)
        .map((other) => (
          <Button
            key={other}
            look="quiet"
            block
            onClick={() => {
              prove.reset();
              setChosen(other);
            }}
          >
            {t(other === 'totp' ? 'security.proof.useTotp' : 'security.proof.usePassword')}
          </Button>
        ))}
      {!way && !passkey && <EidProof />}
    </div>
  );
}

const typedWays = ({ hasPassword, totp }: Security): ('password' | 'totp')[] => [
  ...(hasPassword ? (['password'] as const) : []),
  ...(totp ? (['totp'] as const) : []),
];
