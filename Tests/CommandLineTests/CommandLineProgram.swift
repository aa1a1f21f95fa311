import Testing

/// The program itself, as built, run as an office runs it: from outside, by its arguments, files and exit code.
///
/// One run at a time: plans take a processor for seconds, and some tests measure how long a run takes.
@Suite(.serialized) enum CommandLineProgram {}
