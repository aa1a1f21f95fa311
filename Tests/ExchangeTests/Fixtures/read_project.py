"""Prints what MPXJ reads in an MS Project file; then what it reads in the file that it writes of that one."""
import sys

import jpype
import mpxj  # noqa: F401  puts the library on Java's class path

jpype.startJVM("-Xmx256m", "-Dfile.encoding=UTF-8")
from org.mpxj.reader import UniversalProjectReader  # noqa: E402
from org.mpxj.writer import FileFormat, UniversalProjectWriter  # noqa: E402


def show(path):
    project = UniversalProjectReader().read(path)
    for calendar in project.getCalendars():
        print("calendar", calendar.getName())
        for day in calendar.getCalendarExceptions():
            print("exception", day.getFromDate(), day.getToDate(), day.getName(), bool(day.getWorking()))
    for resource in project.getResources():
        if resource.getName() is not None:
            print("resource", resource.getName(), resource.getGroup(), bool(resource.getGeneric()))
    for task in project.getTasks():
        if task.getName() is None:
            continue
        print("task", task.getOutlineLevel(), task.getName(), task.getStart(), task.getFinish(), task.getTaskMode(),
              task.getDeadline())
        for link in task.getPredecessors():
            print("  after", link.getPredecessorTask().getName())
        for assignment in task.getResourceAssignments():
            resource = assignment.getResource()
            if resource is not None:
                # No work at all may be written as nothing.
                work = assignment.getWork() or "0.0h"
                print("  by", resource.getName(), work, int(assignment.getUnits().doubleValue()))
    return project


read = show(sys.argv[1])
UniversalProjectWriter(FileFormat.MSPDI).write(read, sys.argv[2])
print("====")
show(sys.argv[2])
