import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { deviceCookie } from '@tinhso/identity-contract';
import { AppConfig, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { rememberDevice } from '../data/known-devices.js';
import { attributesOf, placeOf, readCookie } from '../http/cookies.js';
import { SecurityNotices } from './security-notices.js';

/**
 * Tells browsers that were here before from new ones, by a cookie that opens nothing, and tells the owner of a first sign-in
 * from a new one. The very first browser of an account is nobody's news.
 */
@Injectable()
export class DeviceRecognition {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async recognise(ctx: RequestContext, reply: FastifyReply, accountId: string): Promise<void> {
    const secure = this.config.secureCookies;
    const { name, path } = placeOf(deviceCookie, secure);
    const given = readCookie(reply.request, name);
    const token = given && /^[\w-]{43}$/u.test(given) ? given : randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await this.unitOfWork.run(ctx, async (tx) => {
      if ((await rememberDevice(tx, accountId, hash)) === 'new') await this.notices.publish(tx, accountId, 'new-device');
    });
    const age = deviceCookie.days * 86_400;
    void reply.header('set-cookie', [`${name}=${token}`, `Path=${path}`, `Max-Age=${age}`, ...attributesOf(secure)].join('; '));
  }
}
