import { AppConfig, rotateFieldKeys, type RotationProgress } from '@tinhso/platform';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { persistence, withMigrator } from '../migrator.js';
import { ProgressLine } from '../progress-line.js';

const STEPS = {
  announced: 'Khoá mới {kid}: chờ mọi tiến trình biết khoá này',
  active: 'Khoá mới {kid} đang được dùng; chờ các giao dịch cũ xong',
  retired: 'Khoá cũ đã thôi dùng',
} as const;

function show(line: ProgressLine, progress: RotationProgress): void {
  if (progress.step === 'resealing') line.bar(`Mã hoá lại ${progress.table}`, progress.done, progress.total);
  else line.say(STEPS[progress.step].replace('{kid}', progress.kid));
}

@SubCommand({ name: 'rotate', description: 'Replace the key that seals personal fields, while everything runs' })
class RotateCommand extends CommandRunner {
  override async run(_: string[], options: { json?: boolean }): Promise<void> {
    const line = new ProgressLine(process.stderr);
    const report = await withMigrator((dataSource, settings) =>
      rotateFieldKeys(dataSource, new AppConfig(settings), persistence, { onProgress: (progress) => show(line, progress) }),
    );
    line.end();
    process.stdout.write(
      options.json
        ? `${JSON.stringify(report)}\n`
        : `Xong: khoá ${report.kid}, ${report.resealed} dòng đã mã hoá lại, ${report.retired.length} khoá cũ thôi dùng.\n`,
    );
  }

  @Option({ flags: '--json', description: 'Report as JSON' })
  parseJson(): boolean {
    return true;
  }
}

@Command({ name: 'keys', description: 'Keys of personal fields', subCommands: [RotateCommand] })
export class KeysCommand extends CommandRunner {
  override async run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}
