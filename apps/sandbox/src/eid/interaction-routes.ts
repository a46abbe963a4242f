import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { InteractionResults, Provider } from 'oidc-provider';
import { consentPage, levelPage, peoplePage } from './pages.js';
import type { EidPeople } from './people.js';

type Step = FastifyRequest<{ Params: { uid: string }; Body: Record<string, string> | undefined }>;
type Details = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The pages between the application and the return: who, how surely, what is told. All forms work without scripts. */
export function registerInteraction(app: FastifyInstance, provider: () => Provider, people: EidPeople): void {
  const base = '/eid/interaction/:uid';
  const details = ({ raw }: Step, reply: FastifyReply): Promise<Details> => provider().interactionDetails(raw, reply.raw);
  const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);
  const finish = async (request: Step, reply: FastifyReply, result: InteractionResults) =>
    reply.redirect(await provider().interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: true }), 303);
  const signIn = (request: Step, reply: FastifyReply, sub: string, level: 1 | 2) =>
    finish(request, reply, {
      login: { accountId: sub, acr: String(level), amr: level === 2 ? ['pwd', 'face'] : ['pwd'], remember: false },
    });

  app.get(base, async (request: Step, reply) => {
    const interaction = await details(request, reply);
    if (interaction.prompt.name === 'consent') {
      const person = people.find(interaction.session?.accountId ?? '');
      if (!person) return reply.code(400).send();
      return html(reply, consentPage(interaction.uid, person, String(interaction.params.client_id)));
    }
    await forgetSession(provider(), interaction);
    return html(reply, peoplePage(interaction.uid, people.all(), askedLevel(interaction)));
  });

  app.post(`${base}/login`, async (request: Step, reply) => {
    const interaction = await details(request, reply);
    const { sub = '', citizenId = '' } = request.body ?? {};
    const person = people.byCitizenId(citizenId) ?? people.find(sub);
    if (!person) return html(reply, peoplePage(interaction.uid, people.all(), askedLevel(interaction)));
    if (askedLevel(interaction) === 2) return html(reply, levelPage(interaction.uid, person));
    return signIn(request, reply, person.sub, 1);
  });

  for (const level of [1, 2] as const)
    app.post(`${base}/level-${level}`, async (request: Step, reply) => {
      const person = people.find(request.body?.sub ?? '');
      return person && person.level >= level ? signIn(request, reply, person.sub, level) : reply.code(400).send();
    });

  app.post(`${base}/consent`, async (request: Step, reply) => {
    const { session, params } = await details(request, reply);
    const grant = new (provider().Grant)({ accountId: session?.accountId, clientId: String(params.client_id) });
    grant.addOIDCScope('openid vneid');
    return finish(request, reply, { consent: { grantId: await grant.save() } });
  });

  app.post(`${base}/leave`, (request: Step, reply) =>
    finish(request, reply, { error: 'access_denied', error_description: 'the person turned back' }),
  );
}

function askedLevel({ params: { acr_values: asked } }: Details): 1 | 2 {
  return typeof asked === 'string' && asked.split(' ').includes('2') ? 2 : 1;
}

/** Every visit begins anew: whoever was here before on a shared device is forgotten, and nobody is asked to sign out first. */
async function forgetSession(provider: Provider, interaction: Details): Promise<void> {
  if (!interaction.session) return;
  const session = await provider.Session.findByUid(interaction.session.uid);
  await session?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}
