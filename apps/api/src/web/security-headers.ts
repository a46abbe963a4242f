import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig } from '@tinhso/platform';

/** What pages of ours may use of the device: the camera and the place only where a report or a paper asks for them. */
const PERMISSIONS = [
  'camera=(self)',
  'geolocation=(self)',
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'display-capture',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ].map((feature) => `${feature}=()`),
].join(', ');

const DOCS_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page in which a draft of a procedure is tried out stands in a frame of the console; no other page of ours may stand in one. */
const FRAMED = /^\/xem-truoc(\?|$)/;

/** The page for checking documents is kept by a worker for times without a line: the one place where an address may become a script, and the one address. */
const KEPT_OFFLINE = /^\/verify([/?]|$)/;

/** Answers to somebody who is signed in: nothing of them stays in a cache, of the browser or on the way. */
const OF_PEOPLE = /^\/api\/v1\/(citizen|staff)\//;

/**
 * Headers of every answer. The content security policy lets only files of ours run; style sheets too are files of ours, only the
 * style attribute of an element stays open, as component libraries set it. Trusted Types without any policy: in no page of ours can
 * text become markup or code. The reader of the OpenAPI document is not ours and needs both; it shows no data of people.
 */
export async function registerSecurityHeaders(app: NestFastifyApplication): Promise<void> {
  const secure = app.get(AppConfig).secureCookies;
  const directives = {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'self'", 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
    ...(secure ? { upgradeInsecureRequests: [] } : {}),
  };
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('permissions-policy', PERMISSIONS);
    if (OF_PEOPLE.test(request.url) && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    if (FRAMED.test(request.url)) {
      const policy = String(reply.getHeader('content-security-policy'));
      void reply.header('content-security-policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    }
    if (KEPT_OFFLINE.test(request.url)) {
      const policy = String(reply.getHeader('content-security-policy'));
      void reply.header('content-security-policy', policy.replace("trusted-types 'none'", 'trusted-types verify-offline'));
    }
    if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', DOCS_POLICY);
    done(null, payload);
  });
}
