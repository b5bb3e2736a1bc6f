/** What the program is called with as a thread of its own, so that it need not load what tells threads apart. */
export const threadArgument = 'checking-thread';
