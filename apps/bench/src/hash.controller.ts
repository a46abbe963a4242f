import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { SignIn } from '@tinhso/identity-contract';
import { FieldCipher, Operation, Reader, S } from '@tinhso/platform';
import { verify } from '@node-rs/argon2';

/** The floor of a sign-in: find the account, check the hash, nothing else. */
@Controller('bench/hash')
export class HashController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  @Post()
  @HttpCode(200)
  @Operation({ id: 'benchHash', summary: 'The hash alone', tag: 'bench', policy: { audience: 'public' } })
  async check(@Body({ schema: S(SignIn) }) { phone = '', password }: SignIn): Promise<{ right: boolean }> {
    const rows: { password_hash: string }[] = await this.reader.manager.query(
      'SELECT password_hash FROM account WHERE kind = ? AND phone_index = ?',
      ['citizen', this.cipher.blindIndex('phone', phone)],
    );
    return { right: await verify(rows[0]?.password_hash ?? '', password.normalize('NFC')) };
  }
}
