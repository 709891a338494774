import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V17;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives every lambda of the compiled program a class, as an inner class has one. Java otherwise puts it together when
 * the code is first run, or looks it up in an archive, which takes 0.1 ms each time: a check of one file runs through
 * four hundred.
 */
final class LambdaClasses {

    private static final String BOOTSTRAP = "java/lang/invoke/LambdaMetafactory";
    private static final String LAMBDA = "$$Lambda";

    /** The methods of a nest reach each other's private methods (JVMS 5.4.4); a host's file lists its members. */
    private final Map<String, List<String>> membersOfHosts = new TreeMap<>();

    /** The classes of lambdas that something makes use of, be it of this build or of an earlier one. */
    private final Set<String> called = new TreeSet<>();

    private final Path classes;

    private LambdaClasses(Path classes) {
        this.classes = classes;
    }

    /** @param args the folder of classes, which are replaced */
    public static void main(String[] args) throws IOException {
        LambdaClasses all = new LambdaClasses(Path.of(args[0]));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(all.classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            all.rewrite(Files.readAllBytes(file));
        }
        for (Map.Entry<String, List<String>> host : all.membersOfHosts.entrySet()) {
            all.enlist(host.getKey(), host.getValue());
        }
        all.takeAway(files);
    }

    /** The folder may be that of an earlier build, of classes that have fewer lambdas now, or are gone. */
    private void takeAway(List<Path> files) throws IOException {
        for (Path file : files) {
            String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
            name = name.substring(0, name.length() - ".class".length());
            if (name.contains(LAMBDA) && !called.contains(name)) {
                Files.delete(file);
            }
        }
    }

    private static String named(String owner, int number) {
        return owner + LAMBDA + number;
    }

    private Path file(String name) {
        return classes.resolve(name + ".class");
    }

    private void rewrite(byte[] bytes) throws IOException {
        ClassReader reader = new ClassReader(bytes);
        String[] host = {reader.getClassName()};
        List<LambdaClass> lambdas = new ArrayList<>();
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitNestHost(String its) {
                        host[0] = its;
                        super.visitNestHost(its);
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String signature, String[] exceptions) {
                        return new MethodVisitor(ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String method, String made, Handle bootstrap, Object... arguments) {
                                // What altMetafactory makes can be serialized, which no class of ours is.
                                if (!bootstrap.getOwner().equals(BOOTSTRAP)
                                        || !bootstrap.getName().equals("metafactory")) {
                                    super.visitInvokeDynamicInsn(method, made, bootstrap, arguments);
                                    return;
                                }
                                LambdaClass lambda = new LambdaClass(
                                        named(reader.getClassName(), lambdas.size()),
                                        new Method(method, ((Type) arguments[0]).getDescriptor()),
                                        Type.getReturnType(made),
                                        Type.getArgumentTypes(made),
                                        (Handle) arguments[1],
                                        (Type) arguments[2]);
                                lambdas.add(lambda);
                                visitMethodInsn(INVOKESTATIC, lambda.name(), "of", made, false);
                            }

                            @Override
                            public void visitMethodInsn(
                                    int opcode, String owner, String method, String type, boolean ofInterface) {
                                if (owner.startsWith(reader.getClassName() + LAMBDA)) {
                                    called.add(owner);
                                }
                                super.visitMethodInsn(opcode, owner, method, type, ofInterface);
                            }
                        };
                    }
                },
                0);
        if (!lambdas.isEmpty()) {
            Files.write(file(reader.getClassName()), writer.toByteArray());
        }
        for (LambdaClass lambda : lambdas) {
            Files.write(file(lambda.name()), lambda.in(host[0]));
            membersOfHosts.computeIfAbsent(host[0], each -> new ArrayList<>()).add(lambda.name());
        }
    }

    private void enlist(String host, List<String> members) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file(host)));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        Files.write(file(host), writer.toByteArray());
    }

    /**
     * A lambda, as {@link java.lang.invoke.LambdaMetafactory} is told of it.
     *
     * @param name the name of its class
     * @param method the method of the interface, erased
     * @param type the interface
     * @param captured what it takes along
     * @param body the method that it calls
     * @param call the method of the interface as it is called here
     */
    private record LambdaClass(String name, Method method, Type type, Type[] captured, Handle body, Type call) {

        byte[] in(String host) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
                type.getInternalName()
            });
            writer.visitNestHost(host);
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "taken" + i, captured[i].getDescriptor(), null, null);
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
            make(writer, constructor);
            construct(writer, constructor);
            call(writer);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private Type self() {
            return Type.getObjectType(name);
        }

        private void make(ClassWriter writer, Method constructor) {
            GeneratorAdapter code =
                    new GeneratorAdapter(ACC_STATIC, new Method("of", type, captured), null, null, writer);
            code.newInstance(self());
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self(), constructor);
            code.returnValue();
            code.endMethod();
        }

        private void construct(ClassWriter writer, Method constructor) {
            GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self(), "taken" + i, captured[i]);
            }
            code.returnValue();
            code.endMethod();
        }

        private void call(ClassWriter writer) {
            GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, method, null, null, writer);
            Type owner = Type.getObjectType(body.getOwner());
            boolean constructs = body.getTag() == H_NEWINVOKESPECIAL;
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
            if (constructs) {
                code.newInstance(owner);
                code.dup();
            } else if (body.getTag() != H_INVOKESTATIC) {
                wanted.add(0, owner);
            }
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.getField(self(), "taken" + i, captured[i]);
                adapt(code, captured[i], wanted.get(i));
            }
            for (int i = 0; i < method.getArgumentTypes().length; i++) {
                code.loadArg(i);
                adapt(code, method.getArgumentTypes()[i], call.getArgumentTypes()[i]);
                adapt(code, call.getArgumentTypes()[i], wanted.get(captured.length + i));
            }
            code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type returned = constructs ? owner : Type.getReturnType(body.getDesc());
            if (method.getReturnType() == Type.VOID_TYPE) {
                pop(code, returned);
            } else {
                adapt(code, returned, call.getReturnType());
                adapt(code, call.getReturnType(), method.getReturnType());
            }
            code.returnValue();
            code.endMethod();
        }

        private int opcode() {
            return switch (body.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        private static void pop(GeneratorAdapter code, Type type) {
            if (type.getSize() == 2) {
                code.pop2();
            } else if (type.getSize() == 1) {
                code.pop();
            }
        }

        private static void adapt(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }
    }
}
