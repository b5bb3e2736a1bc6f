// Stands for Node's `child_process` in the programs that start no other: Commander would run commands by it that are programs
// of their own, and the language server's library would look for packages.
module.exports = {};
