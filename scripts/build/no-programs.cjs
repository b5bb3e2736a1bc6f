// Stands for Node's `child_process` in the command line. Commander would load it for commands that are programs of their own,
// of which there are none, and loading it takes a good part of the time that the command line takes to start.
module.exports = {};
