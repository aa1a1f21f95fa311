"""Processes are measured, listened to and limited."""

import sys
import unittest

from harness import processes

TALKS = "import sys; open(sys.argv[1], 'w').write('traced\\n'); print('printed')"
GROWS = "import time; held = bytearray(300 << 20); time.sleep(20)"
SLEEPS = "import time; time.sleep(20)"


class Processes(unittest.TestCase):
    def test_lines_and_memory(self):
        printed, traced = [], []
        ended = processes.run([sys.executable, "-c", TALKS, "{trace}"], 20, lambda _, line: printed.append(line),
                              lambda _, line: traced.append(line))
        self.assertEqual((ended.code, ended.cause, printed, traced), (0, "", ["printed"], ["traced"]))
        self.assertGreater(ended.peak_kib, 1000)

    def test_memory_has_an_end(self):
        ended = processes.run([sys.executable, "-c", GROWS], 20, memory_kib=100 << 10)
        self.assertEqual(ended.cause, "memory")
        self.assertGreater(ended.peak_kib, 100 << 10)

    def test_time_has_an_end(self):
        ended = processes.run([sys.executable, "-c", SLEEPS], 1 - processes.GRACE)
        self.assertEqual(ended.cause, "time")
        self.assertLess(ended.wall, 10)


if __name__ == "__main__":
    unittest.main()
