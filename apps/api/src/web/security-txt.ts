import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig, Clock } from '@tinhso/platform';

const HALF_A_YEAR_MS = 180 * 86_400_000;

/** `/.well-known/security.txt` (RFC 9116): where to report a weakness. Not there without SECURITY_CONTACT: a file that leads nowhere is worse than none. */
export function registerSecurityTxt(app: NestFastifyApplication): void {
  const config = app.get(AppConfig);
  const contact = config.settings.SECURITY_CONTACT;
  if (!contact) return;
  const clock = app.get(Clock);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/.well-known/security.txt', (_request, reply) =>
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(
        [
          `Contact: ${contact}`,
          `Expires: ${new Date(clock.now().getTime() + HALF_A_YEAR_MS).toISOString()}`,
          'Preferred-Languages: vi, en',
          `Canonical: ${config.publicUrl('/.well-known/security.txt')}`,
          '',
        ].join('\n'),
      ),
  );
  fastify.get('/security.txt', (_request, reply) => reply.redirect('/.well-known/security.txt', 301));
}
