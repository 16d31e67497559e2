/** What the system refused while building goes in, one line that names it and its mend comes out. */
import { dirname } from 'node:path';

const ONCE_FREE = 'Stop what uses it, then run npm run build as its owner.';

/** @throws the same error where the system has refused nothing */
export function explainRefusal(error, root) {
  if (error.code === undefined || error.syscall === undefined) throw error;
  return `dist can't be built anew: ${sentence(error, root)}`;
}

function sentence({ code, path, syscall, message }, root) {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `no room is left for ${root}. Make some, then try again.`;
    case 'EROFS':
      return `${root} can only be read. Run npm run build where it can be written.`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY': {
      if (syscall === 'rename') return `${path} is in use, a disk of its own or another user's. ${ONCE_FREE}`;
      const refused = syscall === 'mkdir' ? `write in ${dirname(path)}` : `${syscall} ${path}`;
      return `this user may not ${refused}. Run npm run build as its owner.`;
    }
    default:
      return message;
  }
}
