/** What a person sees once everything runs. */

const roles = {
  citizen: 'công dân',
  one_stop_clerk: 'một cửa',
  case_officer: 'chuyên viên',
  leader: 'lãnh đạo',
  admin: 'quản trị',
  auditor: 'kiểm tra',
};

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map(
    (row) =>
      `    ${row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()}`,
  );
}

/** Addresses, demo accounts and how to stop. */
export function describeRun({ urls, accounts, dataDir, detached }) {
  const lines = ['', 'Tỉnh Số is ready.', ''];
  lines.push(
    ...table([
      ['Citizens', urls.citizen],
      ['Staff', urls.console],
      ['API', urls.api],
      ['API docs', urls.docs],
      ['Sandbox', `${urls.sandbox}  (caught SMS and mail)`],
    ]),
  );
  if (accounts.length > 0) {
    lines.push('', '  Demo accounts (made-up people):');
    lines.push(
      ...table([
        ['role', 'login', 'password', 'authenticator secret'],
        ...accounts.map(({ role, login, password, totpSecret = '' }) => [roleName(role), login, password, totpSecret]),
      ]),
    );
    lines.push(`    Staff sign in with a second step; their codes are shown at ${urls.sandbox}authenticator`);
  }
  lines.push('', `  Data and logs: ${dataDir}`, detached ? '  Stop with: npm stop' : '  Stop with Ctrl-C.', '');
  return lines.join('\n');
}

const roleName = (role) => (roles[role] ? `${role} (${roles[role]})` : role);
