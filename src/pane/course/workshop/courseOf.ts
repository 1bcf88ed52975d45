import type { Course } from "../../../course/Course";
import type { Workshop } from "../../../course/workshop/Workshop";

/** The course with the modules of a workshop only. A set-up that names none of ours leaves the whole course. */
export function courseOf(course: Course, workshop: Workshop | undefined): Course {
  if (!workshop) return course;
  const modules = course.modules.filter(({ id }) => workshop.modules.includes(id));
  return modules.length > 0 ? { ...course, modules } : course;
}
